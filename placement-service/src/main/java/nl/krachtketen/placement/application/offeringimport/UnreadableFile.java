package nl.krachtketen.placement.application.offeringimport;

/** From this row on, a file cannot be read. */
public final class UnreadableFile extends RuntimeException {

    private final transient RowError error;

    public UnreadableFile(int row, String field, String message) {
        super(message, null, false, false);
        this.error = new RowError(row, field, message);
    }

    public RowError error() {
        return error;
    }
}
