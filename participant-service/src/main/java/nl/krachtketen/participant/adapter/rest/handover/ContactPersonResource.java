package nl.krachtketen.participant.adapter.rest.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.handover.NameContactPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/contact-person")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Handovers")
public class ContactPersonResource {

    @Inject
    NameContactPerson nameContactPerson;

    @Inject
    HandoverViews views;

    @PUT
    @Operation(operationId = "nameContactPerson", summary = "Name her contact person",
            description = "The member of staff she can turn to at the organisation that holds her. How often that changes is counted.")
    @APIResponse(responseCode = "200", description = "Named",
            content = @Content(schema = @Schema(implementation = ContactPersonView.class)))
    public Response name(@RestPath String participantId,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid HandoverRequests.ContactPersonBody body) {
        var participant = nameContactPerson.name(views.participantId(participantId), body.contactPerson(), ifMatch);
        var holding = participant.profile().holding();
        return Response.ok(new ContactPersonView(holding.contactPerson(), holding.contactChanges(), holding.since()))
                .tag(Etags.of(participant.version())).build();
    }

    @Schema(name = "ContactPersonNamed")
    record ContactPersonView(String contactPerson,
            @Schema(description = "How often her contact person changed while your organisation held her") int changes,
            @Schema(description = "Since when your organisation holds her") Instant heldSinceAt) {}
}
