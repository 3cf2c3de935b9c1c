package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.placement.domain.Answer;
import nl.krachtketen.placement.domain.PlaceDeclineReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaceRequestAnswer", description = "The organiser's answer to a request")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(
        State state,

        @Schema(description = "When the time to answer ends, or ended in silence")
        Instant answerBy,

        @Schema(description = "When the organiser was reminded: after half of the time")
        Instant remindedAt,

        Instant answeredAt,
        PlaceDeclineReason reason) {

    @Schema(
            name = "PlaceRequestAnswerState",
            description = "NOT_ASKED: she came without asking, a handover is to be answered, or it is asked no more; MISSED:"
                    + " the organiser was silent, and she is free to go elsewhere")
    enum State {
        NOT_ASKED,
        DUE,
        ACCEPTED,
        DECLINED,
        MISSED
    }

    static AnswerView of(Answer answer) {
        return switch (answer) {
            case Answer.NotAsked none -> new AnswerView(State.NOT_ASKED, null, null, null, null);
            case Answer.Due due -> new AnswerView(State.DUE, due.by(), due.remindedAt(), null, null);
            case Answer.Accepted given -> new AnswerView(State.ACCEPTED, null, null, given.at(), null);
            case Answer.Declined given -> new AnswerView(State.DECLINED, null, null, given.at(), given.reason());
            case Answer.Missed missed -> new AnswerView(State.MISSED, missed.by(), null, null, null);
        };
    }
}
