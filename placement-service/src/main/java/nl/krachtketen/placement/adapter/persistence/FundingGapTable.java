package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.placement.application.FundingGaps;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class FundingGapTable implements FundingGaps {

    /** A turn on a waiting list is no step that follows; a place that is kept for her is, and so is a step that goes on. */
    private static final String GAPS = """
        with held as (
            select distinct participant from participant_access where organisation = :caller and basis = 'HOLDS'),
        step as (
            select id, participant, offering_id, started_at, 'TRIAL' as step, expected_end from trial join held using (participant)
                where ended_at is null
            union all
            select id, participant, offering_id, started_at, 'PLACEMENT', end_date from placement join held using (participant)
                left join agreement on placement_id = id where ended_at is null
            union all
            select id, participant, offering_id, started_at, 'ACTIVITY', null from activity join held using (participant)
                where ended_at is null),
        ending as (
            select s.*, least(s.expected_end, (o.terms #>> '{funding,untilDate}')::date) as ends_on
            from step s join offering o on o.id = s.offering_id)
        select e.* from ending e
        where e.ends_on <= :until and (:after::uuid is null or e.id > :after)
            and not exists (select from ending other where other.participant = e.participant and other.id <> e.id
                and (other.ends_on is null or other.ends_on > :until))
            and not exists (select from place_request r where r.participant = e.participant
                and r.offering_id <> e.offering_id and r.state in ('OFFERED', 'RESERVED'))
            and not exists (select from outcome w where w.participant = e.participant and w.occurred_at >= e.started_at)
        order by e.id limit :limit""";

    @Inject
    Jdbi jdbi;

    @Override
    public List<Gap> of(String caller, LocalDate until, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(GAPS)
                .bind("caller", caller)
                .bind("until", until)
                .bind("after", after)
                .bind("limit", limit)
                .map(FundingGapTable::read)
                .list());
    }

    private static Gap read(ResultSet row, StatementContext context) throws SQLException {
        return new Gap(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "participant"),
                Rows.uuid(row, "offering_id"),
                Step.valueOf(row.getString("step")),
                row.getObject("ends_on", LocalDate.class));
    }
}
