package nl.krachtketen.placement.application.offeringimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.tenancy.Transactions;

/** Takes a file in row by row, so that none of it is held in memory, and leaves the rest to {@link RunImports}. */
@ApplicationScoped
public class ReceiveImport {

    private static final int BATCH = 500;

    @Inject
    OfferingImports imports;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /**
     * @param key  makes the same file take effect once; null if the organiser sends none
     * @param rows read while they come in, unless the key was sent before
     */
    public OfferingImport receive(String organisation, List<String> municipalities, boolean dryRun, String key,
            Supplier<Iterator<ImportRow>> rows) {
        var begun = new OfferingImport(Ids.next(), organisation, municipalities, dryRun, OfferingImport.State.RECEIVING,
                new ImportCounts(0, 0, 0, 0, 0), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        if (!transactions.asCaller(() -> imports.begin(begun, key))) {
            return transactions.asCaller(() -> imports.findByKey(organisation, key)).orElseThrow();
        }
        try {
            stage(begun.id(), rows.get());
        } catch (UnreadableFile unreadable) {
            refuse(begun.id(), unreadable.error());
        }
        return transactions.asCaller(() -> imports.find(begun.id(), organisation)).orElseThrow();
    }

    private void stage(UUID id, Iterator<ImportRow> rows) {
        List<ImportRow> batch = new ArrayList<>(BATCH);
        int read = 0;
        while (rows.hasNext()) {
            batch.add(rows.next());
            read++;
            if (batch.size() == BATCH || !rows.hasNext()) {
                store(id, batch, read);
                batch.clear();
            }
        }
        transactions.asCaller(() -> {
            imports.received(id);
            return null;
        });
    }

    private void store(UUID id, List<ImportRow> batch, int read) {
        transactions.asCaller(() -> {
            imports.addRows(id, batch);
            imports.progress(id, new ImportCounts(read, 0, 0, 0, 0));
            return null;
        });
    }

    private void refuse(UUID id, RowError error) {
        transactions.asCaller(() -> {
            imports.addErrors(id, List.of(error));
            imports.end(id, OfferingImport.State.REFUSED, new ImportCounts(error.number(), 0, 0, 0, 1));
            return null;
        });
    }
}
