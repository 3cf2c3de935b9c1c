package nl.krachtketen.placement.adapter.persistence;

/**
 * The application's own scope, on top of row-level security: an organiser sees what happens at its own offerings, not
 * what else a participant does whom it may see; her holder sees it all.
 */
final class Scoped {

    private static final String HELD_OR_ORGANISED = """
        (o.organisation = :caller or exists (select from participant_access a
            where a.participant = t.participant and a.organisation = :caller and a.basis = 'HOLDS'))""";

    private Scoped() {}

    /** A query for a row by {@code :id}, as {@code :caller} may see it: also what the caller recorded itself. */
    static String step(String table) {
        return "select t.* from " + table
                + " t left join offering o on o.id = t.offering_id where t.id = :id and (t.organisation = :caller or "
                + HELD_OR_ORGANISED + ")";
    }

    /** The same, with the row kept from changing. */
    static String lockedStep(String table) {
        return step(table) + " for no key update of t";
    }

    static String placeRequest() {
        return """
                select t.*, case t.state when 'WAITING' then waiting_position(t.offering_id, t.turn) end as position
                from place_request t join offering o on o.id = t.offering_id where t.id = :id
                and""" + HELD_OR_ORGANISED;
    }
}
