package nl.krachtketen.placement.adapter.rest;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.FundingGaps;
import nl.krachtketen.placement.application.FundingGaps.Gap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/funding-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Funding gaps", description = "Whose step ends soon with nothing to follow")
public class FundingGapResource {

    private static final String GAP = "funding gap";
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    FundingGaps gaps;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @ConfigProperty(name = "krachtketen.funding-gaps.days-ahead")
    int daysAhead;

    @GET
    @Operation(
            operationId = "listFundingGaps",
            summary = "List whose step ends soon with nothing to follow",
            description = "Of the participants whom you hold: what they do now ends within 60 days, because the step or the"
                    + " money for its offering does, and no other step, kept place or outcome follows. The next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = FundingGapPage.class)))
    public Response list(
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(GAP, "cursor", cursor);
        LocalDate until = LocalDate.ofInstant(clock.instant(), HERE).plus(Period.ofDays(daysAhead));
        return Page.answer(gaps.of(caller.organisation(), until, after, limit + 1), limit, this::view, this::cursor, uri);
    }

    private FundingGapView view(Gap gap) {
        return new FundingGapView(
                ids.outward(OutwardIds.PARTICIPANT, gap.participantId()), gap.offeringId(), gap.step(), gap.endsOn());
    }

    private String cursor(Gap gap) {
        return ids.outward(GAP, gap.stepId());
    }

    @Schema(name = "FundingGap", description = "Something that she does ends, and nothing follows it")
    record FundingGapView(
            @Schema(description = "Your organisation's own identifier of her")
            String participantId,

            @Schema(description = "Where the step is that ends") UUID offeringId,
            FundingGaps.Step step,

            @Schema(description = "The last day of the step, or the last for which there is money; it may have passed")
            LocalDate endsOn) {}

    @Schema(name = "FundingGapPage")
    record FundingGapPage(List<FundingGapView> items) {}
}
