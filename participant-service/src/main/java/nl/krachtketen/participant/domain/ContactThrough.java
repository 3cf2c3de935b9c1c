package nl.krachtketen.participant.domain;

/** Through whom she can be reached without trouble. */
public enum ContactThrough {
    HERSELF, RELATIVE, COACH, KEY_FIGURE, ORGANISATION
}
