package nl.krachtketen.matching.domain;

/** What the digits of postcode areas say: neighbouring areas of a town share the first three, a region the first two. */
public final class PostcodeAreas {

    private static final int NEIGHBOURHOOD = 3;
    private static final int REGION = 2;

    private PostcodeAreas() {}

    public static boolean sameNeighbourhood(String one, String other) {
        return share(one, other, NEIGHBOURHOOD);
    }

    public static boolean sameRegion(String one, String other) {
        return share(one, other, REGION);
    }

    /** @return null if the area is not known */
    public static String regionOf(String area) {
        return area == null ? null : area.substring(0, REGION);
    }

    private static boolean share(String one, String other, int digits) {
        return one != null && other != null && one.regionMatches(0, other, 0, digits);
    }
}
