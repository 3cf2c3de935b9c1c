package nl.krachtketen.reporting.log;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.projection.Projections;
import org.jboss.logging.Logger;

/**
 * Makes all projections anew from the log when an operator asks: beside the live ones, which go on, until in one transaction they take
 * over what differs. Nobody waits for it but the next batch of events, and that only for the last part. (ADR 0029)
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int BATCH = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    RebuildRuns runs;

    @Inject
    OldNews log;

    @Inject
    Projections projections;

    @Inject
    Replacement replacement;

    @Inject
    Transactions transactions;

    @Scheduled(every = "1s", identity = "rebuild-projections", concurrentExecution = ConcurrentExecution.SKIP)
    void lookWhetherItIsAskedFor() {
        UUID worker = UUID.randomUUID();
        transactions.asPlatform(() -> runs.claim(worker)).ifPresent(run -> make(new Run(run, worker)));
    }

    private record Run(UUID id, UUID worker) {}

    private void make(Run run) {
        try {
            while (!madeUndisturbed(run)) {
                perform(() -> runs.beginAgain(run.id(), run.worker()));
            }
        } catch (RuntimeException e) {
            LOG.error("The projections could not be made anew; the live ones stay as they are", e);
            perform(() -> runs.fail(run.id(), run.worker(), e.toString()));
        } finally {
            perform(() -> replacement.clear(projections.tables()));
        }
    }

    /** False if somebody was erased meanwhile: what was made before still knew her. */
    private boolean madeUndisturbed(Run run) {
        long end = transactions.asPlatform(LONGEST, () -> {
            replacement.prepare(projections.tables());
            long last = log.end();
            runs.begin(run.id(), run.worker(), log.count(last));
            return last;
        });
        addAll(run, after -> log.ofParticipants(after, end, BATCH));
        addAll(run, after -> log.ofOfferings(after, end, BATCH));
        return transactions.asPlatform(LONGEST, () -> takeOver(run, end));
    }

    /** While some are added, the next ones are read. */
    private void addAll(Run run, Function<OldNews.Mark, OldNews.Page> read) {
        var next = reading(read, OldNews.Mark.BEGINNING);
        for (OldNews.Page page = next.join(); page.rows() > 0; page = next.join()) {
            var present = page;
            next = reading(read, page.end());
            perform(() -> {
                runs.advance(run.id(), run.worker(), present.rows());
                add(present);
            });
        }
    }

    private CompletableFuture<OldNews.Page> reading(Function<OldNews.Mark, OldNews.Page> read, OldNews.Mark after) {
        var page = new CompletableFuture<OldNews.Page>();
        Thread.startVirtualThread(() -> {
            try {
                page.complete(transactions.asPlatform(LONGEST, () -> read.apply(after)));
            } catch (RuntimeException e) {
                page.completeExceptionally(e);
            }
        });
        return page;
    }

    /** What came in meanwhile is added while nothing more can come in. */
    private boolean takeOver(Run run, long end) {
        projections.holdStill();
        if (log.somebodyWasErasedAfter(end)) {
            return false;
        }
        long last = log.end();
        OldNews.Mark mark = new OldNews.Mark(null, end);
        for (OldNews.Page page = log.ofAll(mark, last, BATCH); page.rows() > 0; page = log.ofAll(page.end(), last, BATCH)) {
            add(page);
        }
        runs.finish(run.id(), run.worker(), replacement.takeOver(projections.tables()));
        return true;
    }

    private void add(OldNews.Page page) {
        replacement.beside(() -> projections.add(page.news()));
    }

    private void perform(Runnable work) {
        transactions.asPlatform(LONGEST, () -> {
            work.run();
            return null;
        });
    }
}
