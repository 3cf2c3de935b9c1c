package nl.krachtketen.demo;

/**
 * An offering of the demo and the partner that publishes it.
 *
 * @param organiser the client id of the organisation
 */
record DemoOffering(String organiser, OfferingTerms terms) {

    /** Unique in the whole demo, so that it can stand for the offering until its identifier is known. */
    String reference() {
        return terms.reference();
    }

    boolean suits(Woman her) {
        return terms.participationLevels().contains(her.level()) && admits(her);
    }

    /** A wider reading of the same: what cannot be talked over. */
    boolean admits(Woman her) {
        boolean dutchSuffices = terms.dutchLevelNeeded() == null || her.dutch().compareTo(terms.dutchLevelNeeded()) >= 0;
        return dutchSuffices && (her.countsForProgramme() || !terms.womenOnly());
    }
}
