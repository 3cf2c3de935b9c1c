package nl.krachtketen.participant.domain.handover;

/** Why an organisation hands her over, or refers her. */
public enum HandoverReason {
    NEXT_STEP, OTHER_EXPERTISE, CLOSER_TO_HOME, LANGUAGE, OWN_WISH, ACTIVITY_ENDS, OTHER
}
