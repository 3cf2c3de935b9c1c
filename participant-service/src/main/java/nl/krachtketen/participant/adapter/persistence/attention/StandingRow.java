package nl.krachtketen.participant.adapter.persistence.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.participant.application.attention.Standings;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Presence;
import nl.krachtketen.participant.domain.attention.Running;
import nl.krachtketen.participant.domain.attention.Standing;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads where a participant stands. */
final class StandingRow {

    private StandingRow() {}

    static Standings.Due due(ResultSet row, StatementContext context) throws SQLException {
        return new Standings.Due(row.getObject("id", UUID.class), row.getString("municipality"), row.getString("contact_person"),
                standing(row, context));
    }

    static Standing standing(ResultSet row, StatementContext context) throws SQLException {
        return new Standing(Presence.valueOf(row.getString("state")), level(row), ChainStep.valueOf(row.getString("step")),
                row.getTimestamp("since").toInstant(), row.getString("asked"), row.getString("holder"), running(row));
    }

    static ParticipationLevel level(ResultSet row) throws SQLException {
        String level = row.getString("participation_level");
        return level == null ? null : ParticipationLevel.valueOf(level);
    }

    private static Set<Running> running(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("running").getArray()).map(Running::valueOf).collect(Collectors.toSet());
    }
}
