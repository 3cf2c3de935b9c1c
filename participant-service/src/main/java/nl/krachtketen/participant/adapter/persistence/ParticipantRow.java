package nl.krachtketen.participant.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.participant.domain.Holding;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.PauseReason;
import nl.krachtketen.participant.domain.Profile;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a participant in the state that her row says. */
final class ParticipantRow {

    private ParticipantRow() {}

    static Participant of(ResultSet row, StatementContext context) throws SQLException {
        var holding = new Holding(row.getString("holder"), row.getTimestamp("held_since").toInstant(), row.getString("contact_person"),
                row.getInt("contact_changes"));
        var profile = new Profile(holding, row.getString("municipality"), row.getString("reference"),
                RecruitmentChannel.valueOf(row.getString("recruitment_channel")),
                BenefitSituation.valueOf(row.getString("benefit_situation")), row.getBoolean("counts_for_programme"));
        String level = row.getString("participation_level");
        var core = new Participant.Core(row.getObject("id", UUID.class), profile,
                level == null ? null : ParticipationLevel.valueOf(level), row.getLong("version"));
        return switch (row.getString("state")) {
            case "IN_CHAIN" -> new Participant.InChain(core);
            case "PAUSED" -> new Participant.Paused(core, row.getObject("paused_until", LocalDate.class),
                    PauseReason.valueOf(row.getString("pause_reason")));
            case "DEPARTED" -> new Participant.Departed(core);
            default -> throw new IllegalStateException("No such state: " + row.getString("state"));
        };
    }

    /** How a state is written; the row's check constraint knows the same words. */
    static String state(Participant participant) {
        return switch (participant) {
            case Participant.InChain inChain -> "IN_CHAIN";
            case Participant.Paused paused -> "PAUSED";
            case Participant.Departed departed -> "DEPARTED";
        };
    }
}
