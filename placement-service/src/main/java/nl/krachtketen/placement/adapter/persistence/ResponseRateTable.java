package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtketen.placement.application.ResponseRates;
import nl.krachtketen.placement.domain.Offering;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class ResponseRateTable implements ResponseRates {

    private static final String RATE = """
        select count(*) filter (where answered) as answered, count(*) filter (where not answered) as unanswered,
            percentile_cont(0.5) within group (order by extract(epoch from answered_at - asked_at)) filter (where answered)
                as median
        from organiser_answer where organisation = :organiser and answered_at >= :since""";

    @Inject
    Jdbi jdbi;

    @Override
    public void note(Offering offering, Instant askedAt, Instant answeredAt, boolean answered) {
        jdbi.useHandle(db -> db.execute(
                """
                insert into organiser_answer (offering_id, organisation, municipality, asked_at, answered_at, answered)
                values (?, ?, ?, ?, ?, ?)""",
                offering.id(),
                offering.organisation(),
                offering.terms().municipality(),
                askedAt,
                answeredAt,
                answered));
    }

    @Override
    public Rate own(String organiser, Instant since) {
        return jdbi.withHandle(db -> db.createQuery(RATE)
                .bind("organiser", organiser)
                .bind("since", since)
                .map(ResponseRateTable::read)
                .one());
    }

    @Override
    public Optional<Rate> in(List<String> municipalities, String organiser, Instant since) {
        return jdbi.withHandle(db -> db.createQuery(RATE + """
                 and municipality = any(:municipalities)
                having exists (select from offering where organisation = :organiser and municipality = any(:municipalities)
                    and state <> 'DRAFT')""")
                .bind("organiser", organiser)
                .bind("since", since)
                .bindArray("municipalities", String.class, municipalities)
                .map(ResponseRateTable::read)
                .findOne());
    }

    private static Rate read(ResultSet row, StatementContext context) throws SQLException {
        Double seconds = row.getObject("median", Double.class);
        return new Rate(
                row.getInt("answered"),
                row.getInt("unanswered"),
                seconds == null ? null : Duration.ofSeconds(Math.round(seconds)));
    }
}
