package nl.krachtketen.participant.adapter.rest.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.NotArrivedYet;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.attention.Standings;
import nl.krachtketen.participant.application.attention.Timelines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Attention")
public class TimelineResource {

    @Inject
    Participants participants;

    @Inject
    Timelines timelines;

    @Inject
    Standings standings;

    @Inject
    OutwardIds ids;

    @GET
    @Operation(operationId = "getTimeline", summary = "Get her timeline",
            description = "What happened to her, at which organisation, from all services' events; and what may follow.")
    @APIResponse(responseCode = "200", description = "The timeline", content = @Content(schema = @Schema(implementation = TimelineView.class)))
    public TimelineView get(@RestPath String participantId) {
        UUID id = participants.require(ids.fromPath(OutwardIds.PARTICIPANT, participantId)).id();
        return TimelineView.of(participantId, standings.of(id).orElseThrow(NotArrivedYet::new), timelines.of(id));
    }
}
