package nl.krachtketen.placement.adapter.persistence;

/**
 * The application's own scope, on top of row-level security: an organiser sees what happens at its own offerings, not
 * what else a participant does whom it may see; her holder sees it all.
 */
final class Scoped {

    private static final String HELD_OR_ORGANISED = """
        (o.organisation = :caller or exists (select from participant_access a
            where a.participant = t.participant and a.organisation = :caller and a.basis = 'HOLDS'))""";

    private static final String PLACE_REQUEST = """
        select t.*, case t.state when 'WAITING' then waiting_position(t.offering_id, t.turn) end as position
        from place_request t join offering o on o.id = t.offering_id where\s""";

    private static final String DUE_OUTCOME = """
        select t.*, d.moment from outcome t join known_participant k using (participant) cross join lateral (
            select case when month_later(t.occurred_at, 12) <= :now then 'AFTER_12_MONTHS' else 'AFTER_6_MONTHS' end as moment) d
        where month_later(t.occurred_at, 6) <= :now and not exists (select from outcome_confirmation c
            where c.outcome_id = t.id and (c.moment = d.moment or not c.still_so))
        """;

    private Scoped() {}

    /** The beginning of a query for her rows, {@code :participant}'s, as {@code :caller} may see them. */
    static String steps(String table) {
        return "select t.id from " + table
                + " t left join offering o on o.id = t.offering_id where t.participant = :participant and (t.organisation = :caller or "
                + HELD_OR_ORGANISED + ")";
    }

    /** A query for a row by {@code :id}, as {@code :caller} may see it: also what the caller recorded itself. */
    static String step(String table) {
        return "select t.* from " + table
                + " t left join offering o on o.id = t.offering_id where t.id = :id and (t.organisation = :caller or "
                + HELD_OR_ORGANISED + ")";
    }

    /** Those that {@code :caller} may see, at {@code :offering} or everywhere, a page of them. */
    static String stepsAt(String table) {
        return "select t.* from " + table + " t join offering o on o.id = t.offering_id where (t.organisation = :caller or "
                + HELD_OR_ORGANISED + ") and (:offering::uuid is null or t.offering_id = :offering)"
                + " and (:after::uuid is null or t.id > :after) order by t.id limit :limit";
    }

    /** The same as {@link #step}, with the row kept from changing. */
    static String lockedStep(String table) {
        return step(table) + " for no key update of t";
    }

    /** Outcomes whose last moment to look at them has passed at {@code :now} without anybody doing so. */
    static String dueOutcomes() {
        return DUE_OUTCOME + """
                and (:after::uuid is null or t.id > :after)
                and (t.organisation = :caller or exists (select from participant_access a
                    where a.participant = t.participant and a.organisation = :caller and a.basis = 'HOLDS'))
            order by t.id limit :limit""";
    }

    /** Those of them after which nobody was asked. Whoever is just being erased is passed over. */
    static String unaskedOutcomes() {
        return DUE_OUTCOME + """
                and t.asked_after is distinct from d.moment
            limit :limit for no key update of t skip locked for key share of k skip locked""";
    }

    static String placeRequest() {
        return PLACE_REQUEST + "t.id = :id and " + HELD_OR_ORGANISED;
    }

    /** What was asked for and what is kept; with {@code :due} only what waits for an organiser or for her. */
    static String placeRequests() {
        return PLACE_REQUEST + HELD_OR_ORGANISED + """
             and (t.asked_at is not null or t.state in ('OFFERED', 'RESERVED'))
            and (:offering::uuid is null or o.id = :offering) and (:after::uuid is null or t.id > :after)
            and (not :due or t.state = 'OFFERED'
                or t.state <> 'RELEASED' and t.answer = 'DUE' and t.reminded_at is not null)
            order by t.id limit :limit""";
    }
}
