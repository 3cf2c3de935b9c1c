package nl.krachtketen.placement.application.offeringimport;

/**
 * Why a row is refused.
 *
 * @param id     the order in which errors were found; null until it is stored
 * @param number the row, as people find it in the file
 * @param field  the field or column that is wrong; empty if it is the row as a whole
 */
public record RowError(Long id, int number, String field, String message) {

    public RowError(int number, String field, String message) {
        this(null, number, field, message);
    }
}
