package nl.krachtketen.contract.vocabulary;

/** Why a placement ended; illness is OTHER, since health is never recorded. */
public enum PlacementEndReason {
    TERM_COMPLETED, MOVED_ON, OTHER_PLACEMENT, MOVED_AWAY, NO_TIME, NO_CHILDCARE, DID_NOT_FIT,
    ORGANISATION_ENDED_IT, NO_CONTACT, OTHER
}
