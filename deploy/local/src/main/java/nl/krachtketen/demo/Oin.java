package nl.krachtketen.demo;

/** Fictional organisation numbers, the same on every machine. */
final class Oin {
    private static final String NEVER_ISSUED = "00000099";
    private static final String MAIN_ORGANISATION = "000";

    private Oin() {
    }

    /**
     * The number of a local organisation.
     *
     * @param kind one digit: what kind of organisation it is
     */
    static String local(int kind, Municipality municipality) {
        return number(kind, Integer.parseInt(municipality.code().substring(2)));
    }

    static String national(int number) {
        return number(9, number);
    }

    private static String number(int kind, int number) {
        return NEVER_ISSUED + "%d%08d".formatted(kind, number) + MAIN_ORGANISATION;
    }
}
