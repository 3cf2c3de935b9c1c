package nl.krachtketen.participant.adapter.rest.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.ProblemMappers;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.privacy.BreakGlass;
import nl.krachtketen.participant.application.privacy.EmergencyAccesses;
import nl.krachtketen.participant.domain.privacy.EmergencyAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnitOfWork
@Tag(name = "Privacy")
public class EmergencyAccessResource {

    @Inject
    BreakGlass breakGlass;

    @Inject
    EmergencyAccesses accesses;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed("caseworker")
    @ProcessedFor(ProcessingPurpose.EMERGENCY)
    @Operation(operationId = "breakGlass", summary = "See somebody at once, in an emergency",
            description = """
                    Opens her record, with how to reach her, to your organisation until the time is over. The privacy officer of the \
                    municipality is told each time, also if nobody was found. Nobody who is restricted is found by name.""")
    @APIResponse(responseCode = "201", description = "Opened", content = @Content(schema = @Schema(implementation = EmergencyAccessView.class)))
    public Response open(@NotNull @Valid EmergencyAccessBody body) {
        if (!body.namesOne()) {
            throw Problem.invalid("participantId", "must be given, or else person, and not both");
        }
        EmergencyAccess access = body.person() == null
                ? breakGlass.open(ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId()), body.reason(), body.length())
                : byName(body);
        // Answered, not thrown: that somebody searched in vain must stay recorded.
        return access.found() ? Response.status(Response.Status.CREATED).entity(EmergencyAccessView.of(access, ids)).build()
                : ProblemMappers.answer(Problem.notFound("Nobody, or more than one, fits all of this. The privacy officer was told."));
    }

    private EmergencyAccess byName(EmergencyAccessBody body) {
        caller.requireMunicipality(body.person().municipality());
        return breakGlass.open(body.person().sought(), body.reason(), body.length());
    }

    @GET
    @RolesAllowed("privacy-officer")
    @ProcessedFor(ProcessingPurpose.SUPERVISION)
    @Operation(operationId = "listEmergencyAccesses", summary = "List emergency accesses",
            description = "In your municipality, newest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = EmergencyAccessPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID before = cursor == null ? null : ids.fromField(EmergencyAccessView.KIND, "cursor", cursor);
        return Page.answer(accesses.list(before, limit + 1), limit, access -> EmergencyAccessView.of(access, ids),
                access -> ids.outward(EmergencyAccessView.KIND, access.id()), uri);
    }

    @GET
    @Path("/{emergencyAccessId}")
    @RolesAllowed("privacy-officer")
    @ProcessedFor(ProcessingPurpose.SUPERVISION)
    @Operation(operationId = "getEmergencyAccess", summary = "Get an emergency access", description = "The one that a notice is about.")
    @APIResponse(responseCode = "200", description = "The access", content = @Content(schema = @Schema(implementation = EmergencyAccessView.class)))
    public EmergencyAccessView get(@RestPath String emergencyAccessId) {
        return accesses.find(ids.fromPath(EmergencyAccessView.KIND, emergencyAccessId)).map(access -> EmergencyAccessView.of(access, ids))
                .orElseThrow(() -> Problem.notFound("There is no emergency access with this identifier."));
    }

    @Schema(name = "EmergencyAccessPage")
    record EmergencyAccessPage(List<EmergencyAccessView> items) {}
}
