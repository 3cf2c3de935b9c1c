package nl.krachtketen.placement.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.krachtketen.placement.domain.Answer;
import nl.krachtketen.placement.domain.PlaceDeclineReason;

/**
 * An organiser's answer as the columns of a place request hold it.
 *
 * @param at when it was given
 */
public record AnswerColumns(
        String state, Instant since, Instant by, Instant remindedAt, Instant at, PlaceDeclineReason reason) {

    static AnswerColumns of(Answer answer) {
        return switch (answer) {
            case Answer.NotAsked none -> new AnswerColumns("NOT_ASKED", null, null, null, null, null);
            case Answer.Due due -> new AnswerColumns("DUE", due.since(), due.by(), due.remindedAt(), null, null);
            case Answer.Accepted given -> new AnswerColumns("ACCEPTED", null, null, null, given.at(), null);
            case Answer.Declined given -> new AnswerColumns("DECLINED", null, null, null, given.at(), given.reason());
            case Answer.Missed missed -> new AnswerColumns("MISSED", null, missed.by(), null, null, null);
        };
    }

    static Answer read(ResultSet row) throws SQLException {
        return switch (row.getString("answer")) {
            case "NOT_ASKED" -> Answer.NOT_ASKED;
            case "DUE" ->
                new Answer.Due(
                        Rows.instant(row, "answer_since"), Rows.instant(row, "answer_by"), Rows.instant(row, "reminded_at"));
            case "ACCEPTED" -> new Answer.Accepted(Rows.instant(row, "answered_at"));
            case "DECLINED" ->
                new Answer.Declined(
                        PlaceDeclineReason.valueOf(row.getString("decline_reason")), Rows.instant(row, "answered_at"));
            case "MISSED" -> new Answer.Missed(Rows.instant(row, "answer_by"));
            case String other -> throw new IllegalStateException("unknown answer " + other);
        };
    }
}
