package nl.krachtketen.reporting.dashboard.offer;

/** What stands out when what is offered is put beside what women want. The rules are looked at in this order. */
public enum Verdict {
    /** Nobody offers it, and nobody wants it. */
    NOTHING,
    /** Women want it, and nobody offers it. */
    GAP,
    /** It is offered, and no woman wants it. */
    UNASKED,
    /** There are fewer free places than women who wait. */
    SHORT,
    /** Several organisations offer it, with more free places than women who want it. */
    OVERLAP,
    /** None of all these. */
    ENOUGH;

    static Verdict of(Supply supply, Demand demand) {
        if (supply.offerings() == 0) {
            return demand.women() == 0 ? NOTHING : GAP;
        }
        if (demand.women() == 0) {
            return UNASKED;
        }
        if (!supply.hasPlacesFor(demand.waiting())) {
            return SHORT;
        }
        return supply.organisations() > 1 && supply.hasMorePlacesThan(demand.women()) ? OVERLAP : ENOUGH;
    }
}
