package nl.krachtketen.reporting.journey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/journeys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "organiser"})
@UnitOfWork
@Tag(name = "Journeys", description = "What happened to one participant, along the whole chain")
public class JourneyResource {

    @Inject
    OutwardIds ids;

    @Inject
    KnownParticipants participants;

    @Inject
    JourneySteps steps;

    @GET
    @Path("/{participantId}")
    @Operation(operationId = "getJourney", summary = "Get a participant's journey",
            description = "Her steps in the order in which they happened, whoever took them with her. For an "
                    + "organisation that holds her or takes part with her.")
    @APIResponse(responseCode = "200", description = "The journey so far",
            content = @Content(schema = @Schema(implementation = JourneyView.class)))
    public JourneyView get(
            @RestPath @Parameter(description = "Her identifier, as your organisation knows it") String participantId) {
        UUID participant = ids.fromPath(OutwardIds.PARTICIPANT, participantId);
        participants.require(participant);
        return new JourneyView(participantId, steps.of(participant));
    }
}
