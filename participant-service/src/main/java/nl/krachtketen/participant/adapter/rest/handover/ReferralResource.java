package nl.krachtketen.participant.adapter.rest.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.handover.Referrals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.HANDOVER)
@Tag(name = "Handovers")
public class ReferralResource {

    @Inject
    Referrals referrals;

    @Inject
    HandoverViews views;

    @GET
    @Operation(operationId = "listReferrals", summary = "List referrals",
            description = "Those that your organisation made or received, of participants whom it may see; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = ReferralPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        return Page.answer(referrals.list(views.cursor(HandoverViews.REFERRAL, cursor), limit + 1), limit, views::of, views::outward, uri);
    }

    @GET
    @Path("/{referralId}")
    @Operation(operationId = "getReferral", summary = "Get a referral",
            description = "For who made it and who received it, as long as it may see her.")
    @APIResponse(responseCode = "200", description = "The referral",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public ReferralView get(@RestPath String referralId) {
        return referrals.find(views.referralId(referralId)).map(views::of)
                .orElseThrow(() -> Problem.notFound("There is no referral with this identifier."));
    }

    @Schema(name = "ReferralPage")
    record ReferralPage(List<ReferralView> items) {}
}
