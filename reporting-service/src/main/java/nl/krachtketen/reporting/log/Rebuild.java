package nl.krachtketen.reporting.log;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
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

    /** By two at a time: while one folds, the other reads or folds too. */
    private void addAll(Run run, Function<OldNews.Mark, OldNews.Page> read) {
        var pages = new Pages(after -> transactions.asPlatform(LONGEST, () -> read.apply(after)));
        CompletableFuture.allOf(adding(run, pages), adding(run, pages)).join();
    }

    private CompletableFuture<Void> adding(Run run, Pages pages) {
        var done = new CompletableFuture<Void>();
        Thread.startVirtualThread(() -> {
            try {
                for (OldNews.Page page = pages.next(); page.rows() > 0; page = pages.next()) {
                    var present = page;
                    perform(() -> {
                        add(present);
                        runs.advance(run.id(), run.worker(), present.rows());
                    });
                }
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    /** Gives out one page after the other. */
    private static final class Pages {

        private final Function<OldNews.Mark, OldNews.Page> read;
        private final ReentrantLock reading = new ReentrantLock();
        private OldNews.Mark mark = OldNews.Mark.BEGINNING;

        Pages(Function<OldNews.Mark, OldNews.Page> read) {
            this.read = read;
        }

        OldNews.Page next() {
            reading.lock();
            try {
                OldNews.Page page = read.apply(mark);
                mark = page.end();
                return page;
            } finally {
                reading.unlock();
            }
        }
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
