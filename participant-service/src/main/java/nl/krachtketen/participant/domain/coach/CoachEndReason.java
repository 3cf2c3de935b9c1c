package nl.krachtketen.participant.domain.coach;

/** Why a coach no longer stands beside somebody. The last two are found out by the platform, never told by a caller. */
public enum CoachEndReason {
    GOAL_REACHED, HER_WISH, WISH_OF_COACH, OTHER_COACH, NO_CONTACT, COACH_STOPPED, SHE_LEFT;

    public boolean foundByPlatform() {
        return this == COACH_STOPPED || this == SHE_LEFT;
    }
}
