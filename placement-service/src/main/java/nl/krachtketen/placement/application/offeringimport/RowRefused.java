package nl.krachtketen.placement.application.offeringimport;

/** A row that contradicts what is known. */
final class RowRefused extends RuntimeException {

    private final String field;

    RowRefused(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
