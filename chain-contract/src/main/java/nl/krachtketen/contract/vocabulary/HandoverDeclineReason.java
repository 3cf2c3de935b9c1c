package nl.krachtketen.contract.vocabulary;

/** Why a handover was declined. */
public enum HandoverDeclineReason {
    NO_PLACE, DOES_NOT_FIT, NO_FUNDING, NO_CAPACITY, PARTICIPANT_DOES_NOT_WANT, OTHER
}
