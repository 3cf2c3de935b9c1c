package nl.krachtketen.contract;

/** Checks of numbers in the records' constructors. */
final class Bounds {

    private Bounds() {
    }

    static int require(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + " must be from " + min + " to " + max);
        }
        return value;
    }

    static int requireAtLeast(String field, int value, int min) {
        return require(field, value, min, Integer.MAX_VALUE);
    }
}
