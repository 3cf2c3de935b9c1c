package nl.krachtketen.participant.adapter.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.application.identity.Moves;
import nl.krachtketen.participant.domain.identity.Move;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class MoveTable implements Moves {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(Move move) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into participant_move (id, participant, from_municipality, to_municipality, organisation, notice_version,
                            language, agreed_date, moved_at)
                        values (:id, :participant, :fromMunicipality, :toMunicipality, :organisation, :noticeVersion, :language,
                            :agreedDate, :movedAt)""").bindMethods(move).bindMethods(move.agreement()).execute());
    }

    @Override
    public List<Move> of(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select * from participant_move where participant = :participant order by id desc")
                .bind("participant", participant).map((row, context) -> move(row)).list());
    }

    private static Move move(ResultSet row) throws SQLException {
        var agreement = new Move.Agreement(row.getString("notice_version"), row.getString("language"),
                row.getObject("agreed_date", LocalDate.class));
        return new Move(row.getObject("id", UUID.class), row.getObject("participant", UUID.class), row.getString("from_municipality"),
                row.getString("to_municipality"), row.getString("organisation"), agreement, row.getTimestamp("moved_at").toInstant());
    }
}
