package nl.krachtketen.matching.adapter.rest.choicepage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.matching.application.choicepage.ManageChoiceLinks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/choice-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Choice links")
public class HerChoiceLinksResource {

    @Inject
    ManageChoiceLinks choiceLinks;

    @Inject
    ChoiceLinkViews views;

    @Inject
    OutwardIds ids;

    @GET
    @Operation(operationId = "listHerChoiceLinks", summary = "List the links that she was given",
            description = "The latest first. For the organisation that holds her all of them, whoever gave them, so that it can revoke"
                    + " one; for another one those that it gave.")
    @APIResponse(responseCode = "200", description = "The links",
            content = @Content(schema = @Schema(implementation = ChoiceLinkList.class)))
    public ChoiceLinkList list(@RestPath String participantId) {
        return views.of(choiceLinks.ofParticipant(ids.fromPath(OutwardIds.PARTICIPANT, participantId)));
    }
}
