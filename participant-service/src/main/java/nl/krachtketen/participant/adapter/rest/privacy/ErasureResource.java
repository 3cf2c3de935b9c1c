package nl.krachtketen.participant.adapter.rest.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.privacy.Erasures;
import nl.krachtketen.participant.domain.privacy.Erasure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
@ProcessedFor(ProcessingPurpose.HER_RIGHTS)
@UnitOfWork
@Tag(name = "Privacy")
public class ErasureResource {

    private static final String CASE_WORKER = "caseworker";
    private static final String OFFICER = "privacy-officer";

    @Inject
    Erasures erasures;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({CASE_WORKER, OFFICER})
    @Operation(operationId = "listErasures", summary = "List erasures",
            description = """
                    As a case worker: whom your organisation must forget, by your own identifier of her. As a privacy officer: who must still \
                    forget somebody in your municipality, without any identifier of hers. Newest first; the next page is linked.""")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = ErasurePage.class)))
    public Response list(
            @RestQuery @Schema(description = "Your own duties, or those that you oversee; needed only by who is both, else shown what to oversee")
            Duties view,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID before = cursor == null ? null : ids.fromField(ErasureView.KIND, "cursor", cursor);
        List<Erasure.Duty> duties = wanted(view) == Duties.overseen ? erasures.overseen(before, limit + 1) : erasures.own(before, limit + 1);
        return Page.answer(duties, limit, this::view, duty -> ids.outward(ErasureView.KIND, duty.id()), uri);
    }

    private Duties wanted(Duties asked) {
        if (asked != null && !caller.hasRole(asked.role)) {
            throw Problem.forbidden("Your role does not see these.");
        }
        return asked != null ? asked : caller.hasRole(OFFICER) ? Duties.overseen : Duties.own;
    }

    @GET
    @Path("/{erasureId}")
    @RolesAllowed({CASE_WORKER, OFFICER})
    @Operation(operationId = "getErasure", summary = "Get an erasure", description = "The one that a notice is about.")
    @APIResponse(responseCode = "200", description = "The erasure", content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public ErasureView get(@RestPath String erasureId) {
        UUID duty = ids.fromPath(ErasureView.KIND, erasureId);
        Optional<Erasure.Duty> own = caller.hasRole(CASE_WORKER) ? erasures.findOwn(duty) : Optional.empty();
        return own.or(() -> erasures.findOverseen(duty)).map(this::view).orElseThrow(ErasureResource::unknown);
    }

    @POST
    @Path("/{erasureId}/acknowledgements")
    @RolesAllowed(CASE_WORKER)
    @Operation(operationId = "acknowledgeErasure", summary = "Say that your organisation forgot her",
            description = "The first acknowledgement counts. The identifier by which you knew her is dropped here too.")
    @APIResponse(responseCode = "201", description = "Acknowledged", content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public Response acknowledge(@RestPath String erasureId) {
        return erasures.acknowledge(ids.fromPath(ErasureView.KIND, erasureId), clock.instant())
                .map(duty -> Response.status(Response.Status.CREATED).entity(view(duty)).build())
                .orElseThrow(ErasureResource::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound("There is no erasure with this identifier.");
    }

    private ErasureView view(Erasure.Duty duty) {
        return ErasureView.of(duty, ids.outward(ErasureView.KIND, duty.id()));
    }

    /** Whose duties to forget somebody. */
    @Schema(name = "ErasureDuties")
    enum Duties {
        own(CASE_WORKER), overseen(OFFICER);

        private final String role;

        Duties(String role) {
            this.role = role;
        }
    }

    @Schema(name = "ErasurePage")
    record ErasurePage(List<ErasureView> items) {}
}
