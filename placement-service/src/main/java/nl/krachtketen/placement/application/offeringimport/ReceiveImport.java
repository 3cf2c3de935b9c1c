package nl.krachtketen.placement.application.offeringimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a file in row by row, so that none of it is held in memory, and leaves the rest to {@link RunImports}. */
@ApplicationScoped
public class ReceiveImport {

    private static final int BATCH = 500;

    @Inject
    OfferingImports imports;

    @Inject
    SentRows rows;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @ConfigProperty(name = "krachtketen.offering-imports.abandoned-after")
    Duration abandonedAfter;

    /** @param key makes the same file take effect once; null if the organiser sends none */
    public OfferingImport receive(String organisation, List<String> municipalities, boolean dryRun, String key, SentFile file) {
        var begun = new OfferingImport(Ids.next(), organisation, municipalities, dryRun, OfferingImport.State.RECEIVING,
                new ImportCounts(0, 0, 0, 0, 0), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        if (!transactions.asCaller(() -> begin(begun, key))) {
            return sentBefore(transactions.asCaller(() -> imports.findByKey(organisation, key)).orElseThrow(), file);
        }
        try {
            take(begun.id(), file);
        } catch (RuntimeException brokenOff) {
            transactions.asPlatform(() -> {
                imports.forget(begun.id());
                return null;
            });
            throw brokenOff;
        }
        return transactions.asCaller(() -> imports.find(begun.id(), organisation)).orElseThrow();
    }

    /** Who received the same file before may have crashed, and cannot say so. */
    private boolean begin(OfferingImport begun, String key) {
        if (key != null) {
            imports.abandonSilent(begun.organisation(), key, begun.receivedAt().minus(abandonedAfter));
        }
        return imports.begin(begun, key);
    }

    /** A file that still comes in cannot be compared: whoever sends it again is told how far it is. */
    private static OfferingImport sentBefore(OfferingImports.Keyed sent, SentFile file) {
        if (sent.fingerprint() != null && !Arrays.equals(sent.fingerprint(), file.fingerprint())) {
            throw Problem.idempotencyKeyReused();
        }
        return sent.begun();
    }

    private void take(UUID id, SentFile file) {
        try {
            stage(id, file.rows());
            end(id, file, () -> imports.received(id));
        } catch (UnreadableFile unreadable) {
            RowError error = unreadable.error();
            end(id, file, () -> {
                rows.addErrors(id, List.of(error));
                imports.end(id, OfferingImport.State.REFUSED, new ImportCounts(error.number(), 0, 0, 0, 1));
            });
        }
    }

    private void stage(UUID id, Iterator<ImportRow> sent) {
        List<ImportRow> batch = new ArrayList<>(BATCH);
        int read = 0;
        while (sent.hasNext()) {
            batch.add(sent.next());
            read++;
            if (batch.size() == BATCH || !sent.hasNext()) {
                store(id, batch, read);
                batch.clear();
            }
        }
    }

    private void store(UUID id, List<ImportRow> batch, int read) {
        transactions.asCaller(() -> {
            rows.add(id, batch);
            imports.progress(id, new ImportCounts(read, 0, 0, 0, 0));
            return null;
        });
    }

    private void end(UUID id, SentFile file, Runnable how) {
        byte[] fingerprint = file.fingerprint();
        transactions.asCaller(() -> {
            imports.cameIn(id, fingerprint);
            how.run();
            return null;
        });
    }
}
