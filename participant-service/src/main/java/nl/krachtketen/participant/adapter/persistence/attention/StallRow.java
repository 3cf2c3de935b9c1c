package nl.krachtketen.participant.adapter.persistence.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Stall;
import nl.krachtketen.participant.domain.attention.StallReason;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a stall in the state that its row says. */
final class StallRow {

    private StallRow() {}

    static Stall of(ResultSet row, StatementContext context) throws SQLException {
        var core = new Stall.Core(row.getObject("id", UUID.class), row.getObject("participant", UUID.class),
                ChainStep.valueOf(row.getString("step")), moment(row, "since"), row.getString("turn"), row.getString("municipality"),
                StandingRow.level(row), moment(row, "opened_at"), moment(row, "municipality_told_at"));
        Instant overAt = moment(row, "over_at");
        if (overAt != null) {
            return new Stall.Over(core, overAt);
        }
        String reason = row.getString("reason");
        return reason == null ? new Stall.Open(core) : new Stall.Answered(core, StallReason.valueOf(reason), moment(row, "answered_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
