package nl.krachtketen.placement.domain;

/**
 * How the places of an offering are used.
 *
 * @param places  how many people fit in; null if there is no limit
 * @param taken   how many places are kept for somebody or in use
 * @param waiting how many people wait for a place
 */
public record Occupancy(Integer places, int taken, int waiting) {

    /** Nobody goes with more than twenty others: that more places than these are left makes no difference to anybody. */
    private static final int ENOUGH = 21;

    public Occupancy {
        if (taken < 0 || waiting < 0 || places != null && taken > places) {
            throw new IllegalArgumentException(
                    "%d taken and %d waiting for %s places".formatted(taken, waiting, places));
        }
    }

    public static Occupancy none(Integer places) {
        return new Occupancy(places, 0, 0);
    }

    public boolean limited() {
        return places != null;
    }

    /** Whether a newcomer gets no place: a place that came free belongs to whoever waits for it. */
    public boolean full() {
        return places != null && (taken >= places || waiting > 0);
    }

    /** How many newcomers find a place, as far as anybody needs to know. */
    int room() {
        if (full()) {
            return 0;
        }
        return places == null ? ENOUGH : Math.min(places - taken, ENOUGH);
    }

    /** How many of those who wait can have a place now. */
    public int due() {
        return places == null ? waiting : Math.min(waiting, places - taken);
    }

    Occupancy taken(int more) {
        return new Occupancy(places, taken + more, waiting);
    }

    Occupancy waiting(int more) {
        return new Occupancy(places, taken, waiting + more);
    }

    Occupancy places(Integer changed) {
        return new Occupancy(changed, taken, waiting);
    }
}
