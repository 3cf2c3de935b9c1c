package nl.krachtketen.matching.adapter.persistence;

/** The application's own check of who may see a row, in front of row-level security: two locks on one door. */
final class Access {

    /** A condition for tables that hold a participant; binds {@code caller}, the organisation that asks. */
    static final String OF_CALLER =
            "participant in (select participant from participant_access where organisation = :caller)";

    private Access() {}
}
