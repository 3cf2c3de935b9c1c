package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.Outcomes;
import nl.krachtketen.placement.domain.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/outcome-confirmations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"job-centre", "caseworker", "organiser"})
@UnitOfWork
@Tag(name = "Outcomes")
public class DueConfirmationResource {

    @Inject
    Outcomes outcomes;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listDueOutcomeConfirmations",
            summary = "List the outcomes to look at again",
            description = "What you recorded, or what became of those whom you hold, half a year or a year ago. What is no longer"
                    + " so is not asked for again. The next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = DuePage.class)))
    public Response due(
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(Views.OUTCOME, "cursor", cursor);
        var page = outcomes.due(caller.organisation(), clock.instant(), after, limit + 1);
        return Page.answer(page, limit, this::view, due -> ids.outward(Views.OUTCOME, due.outcome().id()), uri);
    }

    private DueView view(Outcomes.Due due) {
        Outcome outcome = due.outcome();
        return new DueView(
                ids.outward(Views.OUTCOME, outcome.id()),
                ids.outward(OutwardIds.PARTICIPANT, outcome.participantId()),
                outcome.kind(),
                outcome.offeringId(),
                due.moment(),
                outcome.dueAt(due.moment()));
    }

    @Schema(name = "DueOutcomeConfirmation", description = "Somebody should look whether it is still so")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DueView(
            @Schema(description = "Your organisation's own identifier of the outcome")
            String outcomeId,

            @Schema(description = "Your organisation's own identifier of her")
            String participantId,

            OutcomeKind kind,
            @Schema(description = "The offering that led there, if one did") UUID offeringId,
            ConfirmationMoment moment,
            Instant dueSince) {}

    @Schema(name = "DueOutcomeConfirmationPage")
    record DuePage(List<DueView> items) {}
}
