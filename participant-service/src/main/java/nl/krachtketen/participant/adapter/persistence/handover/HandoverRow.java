package nl.krachtketen.participant.adapter.persistence.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.participant.domain.handover.Handover;
import nl.krachtketen.participant.domain.handover.HandoverReason;
import nl.krachtketen.participant.domain.handover.Offer;
import nl.krachtketen.participant.domain.handover.Place;
import nl.krachtketen.participant.domain.handover.Warning;
import org.jdbi.v3.core.statement.StatementContext;

/** A handover as its row holds it: what was offered, the place behind it, and how it ended. */
final class HandoverRow {

    /** What a state adds to the offer; null where it adds nothing. */
    public record Ending(String state, Instant endedAt, String contactPerson, HandoverDeclineReason declineReason) {}

    private HandoverRow() {}

    static Handover of(ResultSet row, StatementContext context) throws SQLException {
        Offer offer = offer(row);
        Place place = place(row);
        long version = row.getLong("version");
        return switch (row.getString("state")) {
            case "OFFERED" -> new Handover.Offered(offer, place, version);
            case "ACCEPTED" -> new Handover.Accepted(offer, place, row.getString("contact_person"), instant(row, "ended_at"), version);
            case "DECLINED" -> new Handover.Declined(offer, place, HandoverDeclineReason.valueOf(row.getString("decline_reason")),
                    instant(row, "ended_at"), version);
            case "LAPSED" -> new Handover.Lapsed(offer, place, instant(row, "ended_at"), version);
            case String other -> throw new IllegalStateException("No such state: " + other);
        };
    }

    static Ending ending(Handover handover) {
        return switch (handover) {
            case Handover.Offered offered -> new Ending("OFFERED", null, null, null);
            case Handover.Accepted accepted -> new Ending("ACCEPTED", accepted.at(), accepted.contactPerson(), null);
            case Handover.Declined declined -> new Ending("DECLINED", declined.at(), null, declined.reason());
            case Handover.Lapsed lapsed -> new Ending("LAPSED", lapsed.at(), null, null);
        };
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(row.getObject("id", UUID.class), row.getObject("participant", UUID.class), row.getString("giver"),
                row.getString("taker"), row.getObject("member_of", UUID.class), HandoverReason.valueOf(row.getString("reason")),
                WantedStep.valueOf(row.getString("wanted_step")), instant(row, "offered_at"), instant(row, "answer_by"),
                instant(row, "waits_until"), row.getObject("warm_meeting_date", LocalDate.class),
                Arrays.stream((String[]) row.getArray("warnings").getArray()).map(Warning::valueOf).toList());
    }

    private static Place place(ResultSet row) throws SQLException {
        UUID offering = row.getObject("offering_id", UUID.class);
        return offering == null ? null : new Place(offering, row.getString("promised_by"),
                Place.State.valueOf(row.getString("place_state")), row.getObject("place_position", Integer.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
