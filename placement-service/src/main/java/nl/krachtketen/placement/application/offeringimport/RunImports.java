package nl.krachtketen.placement.application.offeringimport;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.placement.application.Offerings;
import org.jboss.logging.Logger;

/**
 * Takes received files in: every row in one transaction, which is undone if any of them is refused, or if it is a dry run. So
 * a dry run tells exactly what would happen, and nothing is ever half imported. How far it is, is told beside that transaction.
 */
@ApplicationScoped
public class RunImports {

    private static final Logger LOG = Logger.getLogger(RunImports.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int BATCH = 200;

    @Inject
    OfferingImports imports;

    @Inject
    SentRows rows;

    @Inject
    Offerings offerings;

    @Inject
    RowReader reader;

    @Inject
    TakeInRow takeInRow;

    @Inject
    Transactions transactions;

    /** Undoes what a run did. */
    private static final class NotForGood extends RuntimeException {

        private final transient ImportRun run;

        NotForGood(ImportRun run) {
            super("undone", null, false, false);
            this.run = run;
        }
    }

    @Scheduled(
            every = "{krachtketen.offering-imports.every}",
            identity = "run-offering-imports",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void runDue() {
        transactions.asPlatform(imports::due).forEach(this::run);
    }

    @Scheduled(every = "1h", identity = "forget-offering-imports")
    void forgetOld() {
        beside(imports::forgetOld);
    }

    private void run(UUID id) {
        try {
            transactions.asPlatform(LONGEST, () -> {
                imports.claim(id).ifPresent(this::run);
                return null;
            });
        } catch (NotForGood undone) {
            var state = undone.run.anyRefused() ? OfferingImport.State.REFUSED : OfferingImport.State.DONE;
            beside(() -> imports.end(id, state, undone.run.counts()));
        } catch (RuntimeException e) {
            if (LostRace.isBehind(e)) {
                LOG.infof("Import %s met somebody who changed the same offerings, and runs again", id);
            } else {
                LOG.errorf(e, "Import %s failed", id);
                beside(() -> fail(id));
            }
        }
    }

    private void fail(UUID id) {
        rows.addErrors(id, List.of(new RowError(0, "", "something went wrong here; nothing was taken in, send the file again")));
        imports.end(id, OfferingImport.State.FAILED, new ImportCounts(0, 0, 0, 0, 0));
    }

    private void run(OfferingImport sent) {
        beside(() -> rows.forgetErrors(sent.id()));
        var run = new ImportRun(sent.counts().rowsRead());
        int last = 0;
        List<SentRows.Staged> some;
        do {
            some = rows.after(sent.id(), last, BATCH);
            for (var staged : some) {
                take(sent, staged, run);
                last = staged.row().number();
            }
            tell(sent.id(), run);
        } while (some.size() == BATCH);
        if (run.anyRefused() || sent.dryRun()) {
            throw new NotForGood(run);
        }
        offerings.confirm(run.stillSo());
        imports.end(sent.id(), OfferingImport.State.DONE, run.counts());
    }

    private void take(OfferingImport sent, SentRows.Staged staged, ImportRun run) {
        int number = staged.row().number();
        if (staged.sameAs() != null) {
            run.refused(List.of(new RowError(number, "", "names the same offering as row " + staged.sameAs())));
            return;
        }
        switch (reader.read(number, staged.row().content())) {
            case RowReader.Wrong wrong -> run.refused(wrong.errors());
            case RowReader.Row row -> {
                try {
                    run.accepted(takeInRow.takeIn(sent, row, run::stillSo));
                } catch (RowRefused refused) {
                    run.refused(List.of(new RowError(number, refused.field(), refused.getMessage())));
                }
            }
        }
    }

    private void tell(UUID id, ImportRun run) {
        beside(() -> {
            rows.addErrors(id, run.takeErrors());
            imports.progress(id, run.counts());
        });
    }

    private void beside(Runnable work) {
        transactions.asPlatform(() -> {
            work.run();
            return null;
        });
    }
}
