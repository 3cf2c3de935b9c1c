package nl.krachtketen.demo;

import java.util.List;

/**
 * A volunteer who stands beside participants of one organisation.
 *
 * @param organisation the client id of the organisation
 * @param account the role account behind which she can be reached, unique in her organisation
 * @param maximumLoad beside how many at most
 */
record DemoCoach(String organisation, String account, List<String> languages, int maximumLoad) {

    /** Unique in the whole demo, so that it can stand for the coach until her identifier is known. */
    String reference() {
        return organisation + "-" + account;
    }
}
