package nl.krachtketen.placement.domain;

/** Why an organiser does not take somebody in. */
public enum PlaceDeclineReason {
    NO_PLACE_AFTER_ALL,
    TIMES_DO_NOT_FIT,
    LANGUAGE_DOES_NOT_FIT,
    NO_ROOM_FOR_CHILDREN,
    NEEDS_OTHER_GUIDANCE,
    OFFERING_CHANGED,
    OTHER
}
