package nl.krachtketen.matching.domain.ranking;

import nl.krachtketen.matching.domain.PostcodeAreas;

/** How near two postcode areas are. */
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
        if (PostcodeAreas.sameNeighbourhood(hers, other)) {
            return 0.7;
        }
        return PostcodeAreas.sameRegion(hers, other) ? 0.3 : 0;
    }
}
