package nl.krachtketen.participant.domain.coach;

import nl.krachtketen.kit.ranking.RuleName;

/** The hard rules of coaching by name, as partners see them. */
public enum CoachRuleName implements RuleName {
    /** They can talk with each other. */
    LANGUAGE(false),
    /** They can meet at some part of the week. */
    AVAILABILITY(true),
    /** They can meet in one neighbourhood. */
    AREA(true),
    /** The coach still coaches, and can carry one more. */
    LOAD(false);

    private final boolean relaxable;

    CoachRuleName(boolean relaxable) {
        this.relaxable = relaxable;
    }

    /** Times and places can be talked over; without a common language there is no talking. */
    @Override
    public boolean relaxable() {
        return relaxable;
    }
}
