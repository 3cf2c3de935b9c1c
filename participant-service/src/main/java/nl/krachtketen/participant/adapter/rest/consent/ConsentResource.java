package nl.krachtketen.participant.adapter.rest.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.consent.Consents;
import nl.krachtketen.participant.application.consent.DecideConsent;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.consent.Consent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@ProcessedFor(ProcessingPurpose.HER_RIGHTS)
@UnitOfWork
@Tag(name = "Consents", description = "What she decided about who may use her data, and for what")
public class ConsentResource {

    private static final String KIND = "consent";

    @Inject
    DecideConsent decideConsent;

    @Inject
    Consents consents;

    @Inject
    Participants participants;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @Inject
    Clock clock;

    @POST
    @Operation(operationId = "giveConsent", summary = "Record that she gave a consent",
            description = """
                    For one purpose and one recipient, told to the organisation that holds her. It replaces an earlier one for both, and is \
                    never a condition for taking part. Publishes participants.consent-changed.""")
    @APIResponse(responseCode = "201", description = "The receipt", content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response give(@RestPath String participantId, @NotNull @Valid ConsentRequests.Gift body) {
        Instant givenAt = occurredAt.orNow(body.occurredAt());
        return created(participantId, decideConsent.give(body.receipt(inward(participantId), caller.organisation(), today(), givenAt)));
    }

    @GET
    @Operation(operationId = "listConsents", summary = "List her consents",
            description = "Newest first, with those that ended. The holder sees all of them, a recipient its own.")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(schema = @Schema(implementation = ConsentList.class)))
    public ConsentList list(@RestPath String participantId) {
        UUID participant = participants.require(inward(participantId)).id();
        return new ConsentList(consents.of(participant).stream().map(this::view).toList());
    }

    @GET
    @Path("/{consentId}")
    @Operation(operationId = "getConsent", summary = "Get the receipt of a consent", description = "What can be shown to her, and to whoever asks.")
    @APIResponse(responseCode = "200", description = "The receipt", content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public ConsentView get(@RestPath String participantId, @RestPath String consentId) {
        UUID participant = participants.require(inward(participantId)).id();
        return consents.find(participant, ids.fromPath(KIND, consentId)).map(this::view)
                .orElseThrow(() -> new Refused(new Refusal.NoSuchConsent()));
    }

    @POST
    @Path("/{consentId}/withdrawals")
    @Operation(operationId = "withdrawConsent", summary = "Record that she withdrew a consent",
            description = "Every later look and delivery of the recipient finds nothing. Publishes participants.consent-changed.")
    @APIResponse(responseCode = "201", description = "Withdrawn", content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response withdraw(@RestPath String participantId, @RestPath String consentId, @NotNull @Valid ConsentRequests.Withdrawal body) {
        return created(participantId, decideConsent.withdraw(inward(participantId), ids.fromPath(KIND, consentId), body.recordedBy()));
    }

    private Response created(String participantId, Consent consent) {
        ConsentView view = view(consent);
        return Response.created(URI.create("/v1/participants/" + participantId + "/consents/" + view.id())).entity(view).build();
    }

    private ConsentView view(Consent consent) {
        return ConsentView.of(consent, ids.outward(KIND, consent.receipt().id()), today());
    }

    private UUID inward(String participantId) {
        return ids.fromPath(OutwardIds.PARTICIPANT, participantId);
    }

    private LocalDate today() {
        return Today.by(clock);
    }

    @Schema(name = "ConsentList", description = "Her consents, newest first")
    record ConsentList(List<ConsentView> items) {}
}
