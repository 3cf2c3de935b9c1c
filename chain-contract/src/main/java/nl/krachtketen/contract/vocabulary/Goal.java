package nl.krachtketen.contract.vocabulary;

/** What a participant wants to reach, in her own order of importance. */
public enum Goal {
    LEARN_DUTCH, MEET_PEOPLE, BECOME_MORE_INDEPENDENT, RAISE_CHILDREN, VOLUNTEER, EDUCATION, PAID_WORK, ENTERPRISE
}
