package nl.krachtketen.placement.adapter.rest.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.placement.domain.attendance.Session;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Session", description = "One session of an offering, and who came")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        UUID offeringId,
        LocalDate sessionDate,

        @Schema(description = "How many were there, as they were counted; missing if nobody counted")
        Integer headcount,

        @Schema(description = "Who was there, by your organisation's own identifiers")
        List<String> present,

        @Schema(description = "Who was not") List<String> absent) {

    static SessionView of(Session session, OutwardIds ids) {
        return new SessionView(
                session.offeringId(),
                session.date(),
                session.headcount(),
                outward(session.present(), ids),
                outward(session.absent(), ids));
    }

    private static List<String> outward(List<UUID> participants, OutwardIds ids) {
        return participants.stream()
                .map(participant -> ids.outward(OutwardIds.PARTICIPANT, participant))
                .toList();
    }
}
