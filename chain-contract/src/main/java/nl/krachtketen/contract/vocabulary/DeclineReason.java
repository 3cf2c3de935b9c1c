package nl.krachtketen.contract.vocabulary;

/** Why a proposed offering was not chosen. */
public enum DeclineReason {
    TOO_FAR, TIMES_DO_NOT_SUIT, NO_CHILDCARE, TOO_DIFFICULT, TOO_EASY, NOT_INTERESTED, WANTS_WOMEN_ONLY,
    WANTS_LESS_OBLIGATION, FOUND_SOMETHING_ELSE, OTHER
}
