package nl.krachtketen.reporting.journey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/journeys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "organiser", "regie"})
@UnitOfWork
@Tag(name = "Journeys", description = "What happened to one participant, along the whole chain")
public class JourneyResource {

    @Inject
    OutwardIds ids;

    @Inject
    KnownParticipants participants;

    @Inject
    JourneySteps steps;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed("regie")
    @Operation(operationId = "listJourneys", summary = "List the journeys in a municipality",
            description = "How far each participant came, pseudonymous; the next page is linked. For the direction of "
                    + "that municipality.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = JourneySummary.JourneyPage.class)))
    public Response list(
            @RestQuery @NotNull @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
            @Parameter(description = "Code of Statistics Netherlands", example = "GM0758") String municipality,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        caller.requireMunicipality(municipality);
        UUID after = cursor == null ? null : ids.fromField(OutwardIds.PARTICIPANT, "cursor", cursor);
        return Page.answer(steps.in(municipality, after, limit + 1), limit, found -> JourneySummary.of(found, outward(found)),
                this::outward, uri);
    }

    private String outward(JourneySteps.Summary found) {
        return ids.outward(OutwardIds.PARTICIPANT, found.participant());
    }

    @GET
    @Path("/{participantId}")
    @Operation(operationId = "getJourney", summary = "Get a participant's journey",
            description = "Her steps in the order in which they happened, whoever took them with her. For an "
                    + "organisation that holds her or takes part with her; for the direction of her municipality "
                    + "too, which knows her by identifiers of its own and not by name.")
    @APIResponse(responseCode = "200", description = "The journey so far",
            content = @Content(schema = @Schema(implementation = JourneyView.class)))
    public JourneyView get(
            @RestPath @Parameter(description = "Her identifier, as your organisation knows it") String participantId) {
        UUID participant = ids.fromPath(OutwardIds.PARTICIPANT, participantId);
        KnownParticipant known = participants.require(participant);
        if (!caller.hasRole("caseworker") && !caller.hasRole("organiser") && !caller.worksIn(known.municipality())) {
            throw Problem.notFound("There is no participant with this identifier.");
        }
        return new JourneyView(participantId, steps.of(participant));
    }
}
