package nl.krachtketen.contract.vocabulary;

/** The way along which a participant was first reached, or people at an event were. */
public enum RecruitmentChannel {
    /** Somebody called at her door. */
    HOME_VISIT,
    /** A trusted person in her community, such as a contact woman or contact mother. */
    KEY_FIGURE,
    /** A friend, neighbour or relative. */
    WORD_OF_MOUTH,
    /** A gathering at somebody's home. */
    LIVING_ROOM_MEETING,
    /** A meeting, festival or information session in the neighbourhood. */
    NEIGHBOURHOOD_MEETING,
    /**
     * A community centre, mosque or another house where people meet; never told apart, since that could tell her
     * religion.
     */
    COMMUNITY_CENTRE,
    /** A group or activity that she already attended. */
    EXISTING_GROUP,
    /** A migrant or women's organisation. */
    SELF_ORGANISATION,
    /** Social work or a welfare organisation. */
    WELFARE_ORGANISATION,
    /** Her children's school or her own. */
    SCHOOL,
    /** A general practitioner, child health clinic or another care giver; never which one. */
    HEALTH_CARE_REFERRAL,
    /** The municipality's social services: a referral, a letter or their register. */
    SOCIAL_SERVICES,
    /** The public job centre. */
    JOB_CENTRE,
    /** A company that guides people back to work. */
    REINTEGRATION_COMPANY,
    /** A leaflet, poster or newsletter, in Dutch or in her own language. */
    LEAFLET,
    /** Newspaper, radio, television or an advertisement. */
    MASS_MEDIA,
    /** Somebody who spoke to her in the street or on a market. */
    STREET_TEAM,
    /** None of these. */
    OTHER
}
