package nl.krachtketen.placement.adapter.persistence.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.placement.application.trajectory.HerSteps;
import nl.krachtketen.placement.domain.trajectory.Step;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class HerStepsView implements HerSteps {

    /** What an activity was when she began it stays what it was, whatever becomes of the offering. */
    private static final String STEPS = """
        select s.*, coalesce(s.known_kind, o.kind) as offering_kind,
            array(select jsonb_array_elements_text(o.terms -> 'themes')) as themes
        from (
            select id, 'TRIAL' as kind, offering_id, null as known_kind, started_at, ended_at
                from trial where participant = :participant
            union all select id, 'PLACEMENT', offering_id, null, started_at, ended_at
                from placement where participant = :participant
            union all select id, 'ACTIVITY', offering_id, kind, started_at, ended_at
                from activity where participant = :participant
            union all select id, kind, offering_id, null, occurred_at, null
                from outcome where participant = :participant
        ) s left join offering o on o.id = s.offering_id
        order by s.started_at, s.id""";

    @Inject
    Jdbi jdbi;

    @Override
    public List<Step> of(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery(STEPS)
                .bind("participant", participant)
                .map(HerStepsView::read)
                .list());
    }

    private static Step read(ResultSet row, StatementContext context) throws SQLException {
        String offeringKind = row.getString("offering_kind");
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Step(
                row.getObject("id", UUID.class),
                Step.Kind.valueOf(row.getString("kind")),
                row.getObject("offering_id", UUID.class),
                offeringKind == null ? null : OfferingKind.valueOf(offeringKind),
                Arrays.stream((String[]) row.getArray("themes").getArray())
                        .map(Theme::valueOf)
                        .toList(),
                row.getTimestamp("started_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }
}
