package nl.krachtketen.matching.domain.ranking;

/** How near two postcode areas are, by their digits: neighbouring areas of a town share the first ones. */
final class Nearness {

    private Nearness() {}

    /**
     * @param hers  null if it is not known, which is near to nothing
     * @param other null for an offering that takes place everywhere in the municipality, which is near to all
     * @return 1 for the same area, less the farther off, 0 if nothing can be said
     */
    static double between(String hers, String other) {
        if (hers == null) {
            return 0;
        }
        if (other == null || other.equals(hers)) {
            return 1;
        }
        if (other.startsWith(hers.substring(0, 3))) {
            return 0.7;
        }
        return other.startsWith(hers.substring(0, 2)) ? 0.3 : 0;
    }
}
