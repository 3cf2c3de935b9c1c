package nl.krachtketen.demo;

import java.time.LocalDate;
import java.util.Map;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/**
 * How women come into the chain of a municipality and flow on. A share is a number from 0 to 1.
 *
 * @param source the finding that it shows
 * @param postcodes the municipalities with such a flow, and the first two digits of their postcodes
 * @param reach women of every 1,000 in the demo, in each of these municipalities
 * @param from when recruiting began
 * @param rise 1 if as many are recruited in every month; the higher, the later most of them come
 * @param intake share of the recruited with whom an intake is done
 * @param orientation share of those who begin an activity first
 * @param typical the activity that is chosen more often here than elsewhere
 * @param repeats share of those in an activity who take a second one
 * @param joins share of those with an intake who come to join in
 * @param placed share of those who joined in and stay as a volunteer
 * @param movesOn share of those in an activity or a placement who move on
 * @param wantsWork share whose first goal is education or work
 * @param leaves share who leave the chain
 */
record Flow(
        String source, Map<String, String> postcodes, int reach, String from, double rise, double intake,
        double orientation, OfferingKind typical, double repeats, double joins, double placed, double movesOn,
        double wantsWork, double leaves) {
    private static final double ALL = 1000;

    /** The part of the demo's women who live in each of these municipalities. */
    double share() {
        return reach / ALL;
    }

    LocalDate begin() {
        return LocalDate.parse(from);
    }

    boolean in(Municipality municipality) {
        return postcodes.containsKey(municipality.code());
    }

    String postcode(Municipality municipality) {
        return postcodes.get(municipality.code());
    }
}
