package nl.krachtketen.participant.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Profile;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a participant in the state that her row says. */
final class ParticipantRow {

    private ParticipantRow() {}

    static Participant of(ResultSet row, StatementContext context) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var profile = new Profile(row.getString("holder"), row.getString("municipality"), row.getString("reference"),
                RecruitmentChannel.valueOf(row.getString("recruitment_channel")),
                BenefitSituation.valueOf(row.getString("benefit_situation")), row.getBoolean("counts_for_programme"));
        String text = row.getString("participation_level");
        ParticipationLevel level = text == null ? null : ParticipationLevel.valueOf(text);
        long version = row.getLong("version");
        return row.getBoolean("departed")
                ? new Participant.Departed(id, profile, level, version)
                : new Participant.InChain(id, profile, level, version);
    }
}
