package nl.krachtketen.participant.domain.consent;

/** By what right a recipient may use her data. */
public enum LegalBasis {
    /** She consented (AVG article 6, first paragraph, a). */
    CONSENT,
    /** A task of public interest, explained to her (e); she may still object, and that is a withdrawal. */
    PUBLIC_TASK,
    /** She chose an offering of the recipient: her own choice speaks for her. Noted by the platform. */
    CHOICE,
    /** She objected, on her own page, to a recipient of whom nobody had asked her. Noted by the platform. */
    NOT_ASKED;

    /** Whether only the platform itself notes it. */
    public boolean isNoted() {
        return this == CHOICE || this == NOT_ASKED;
    }
}
