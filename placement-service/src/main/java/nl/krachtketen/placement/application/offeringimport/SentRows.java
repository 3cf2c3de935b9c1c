package nl.krachtketen.placement.application.offeringimport;

import java.util.List;
import java.util.UUID;

/** The rows of imports as they were sent, until the import has ended, and what is wrong with them. */
public interface SentRows {

    /** A row and the first one that names the same offering; null if there is none before it. */
    record Staged(ImportRow row, Integer sameAs) {}

    void add(UUID imported, List<ImportRow> rows);

    /** In the order of the file. */
    List<Staged> after(UUID imported, int number, int limit);

    void addErrors(UUID imported, List<RowError> errors);

    /** Forgets what an earlier run found, which broke off. */
    void forgetErrors(UUID imported);

    List<RowError> errors(UUID imported, long after, int limit);
}
