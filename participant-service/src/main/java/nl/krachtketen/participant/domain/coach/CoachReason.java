package nl.krachtketen.participant.domain.coach;

import nl.krachtketen.kit.ranking.Text;

/** What speaks for a coach, as partners see it. */
public enum CoachReason {
    COMMON_LANGUAGE("Zij spreken een taal gemeen.", "They have a language in common."),
    COMMON_SLOT("Zij kunnen op hetzelfde moment.", "They can meet at the same time of the week."),
    NEAR("Zij wonen bij elkaar in de buurt.", "They live near each other."),
    FREE_LOAD("De coach heeft ruimte voor nog iemand.", "The coach has room for another one.");

    private final Text text;

    CoachReason(String nl, String en) {
        text = new Text(nl, en);
    }

    public Text text() {
        return text;
    }
}
