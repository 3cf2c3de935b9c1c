package nl.krachtketen.participant.domain.coach;

import java.util.Collections;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.participant.domain.IntakeAnswers;

/** The named rules by which a coach suits somebody, the weightiest first: without a common language little else helps. */
public enum CoachReason {
    COMMON_LANGUAGE(8, "Zij spreken een taal gemeen.", "They have a language in common."),
    COMMON_SLOT(4, "Zij kunnen op hetzelfde moment.", "They can meet at the same time of the week."),
    NEAR(2, "Zij wonen bij elkaar in de buurt.", "They live near each other."),
    FREE_LOAD(1, "De coach heeft ruimte voor nog iemand.", "The coach has room for another one.");

    private final int weight;
    private final String nl;
    private final String en;

    CoachReason(int weight, String nl, String en) {
        this.weight = weight;
        this.nl = nl;
        this.en = en;
    }

    public int weight() {
        return weight;
    }

    public String nl() {
        return nl;
    }

    public String en() {
        return en;
    }

    /** @param her what she told at her last intake; null if there was none, and then only the load says something */
    boolean holds(Coach coach, IntakeAnswers her) {
        CoachProfile profile = coach.profile();
        return switch (this) {
            case COMMON_LANGUAGE -> her != null
                    && her.languages().stream().map(LanguageSkill::language).anyMatch(profile.languages()::contains);
            case COMMON_SLOT -> her != null && !Collections.disjoint(her.availability(), profile.availability());
            case NEAR -> her != null && near(profile.postcodeArea(), her.postcodeArea());
            case FREE_LOAD -> coach.load() < profile.maximumLoad();
        };
    }

    /** Neighbouring areas of a town share three digits. */
    private static boolean near(String coachs, String hers) {
        return coachs == null || coachs.startsWith(hers.substring(0, 3));
    }
}
