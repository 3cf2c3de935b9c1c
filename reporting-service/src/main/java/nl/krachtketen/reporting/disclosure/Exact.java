package nl.krachtketen.reporting.disclosure;

/** A count of women as it is. Only this package can read it, so no page, file or answer can print it by mistake. */
public final class Exact {

    public static final Exact NONE = new Exact(0);

    private final int women;

    private Exact(int women) {
        this.women = women;
    }

    public static Exact of(int women) {
        return new Exact(women);
    }

    public Exact plus(Exact others) {
        return new Exact(women + others.women);
    }

    int women() {
        return women;
    }

    /** Whether it is never told, whatever stands beside it. */
    boolean small() {
        return women > 0 && women < Disclosed.SMALLEST;
    }

    @Override
    public String toString() {
        return "exact";
    }
}
