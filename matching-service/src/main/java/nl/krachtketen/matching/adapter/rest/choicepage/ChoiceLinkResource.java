package nl.krachtketen.matching.adapter.rest.choicepage;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.page.Pages;
import nl.krachtketen.kit.page.QrCode;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.DataSubjects;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.matching.application.choicepage.ManageChoiceLinks;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/choice-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Choice links", description = "Links by which she chooses herself, without an account")
public class ChoiceLinkResource {

    @Inject
    ManageChoiceLinks choiceLinks;

    @Inject
    ChoiceLinkViews views;

    @Inject
    OutwardIds ids;

    @Inject
    DataSubjects subjects;

    @GET
    @Path("/{choiceLinkId}")
    @Operation(operationId = "getChoiceLink", summary = "Get a link", description = "And what she answered. For the organisation that"
            + " made it, and for the one that holds her.")
    @APIResponse(responseCode = "200", description = "The link", content = @Content(schema = @Schema(implementation = ChoiceLinkView.class)))
    public ChoiceLinkView get(@RestPath String choiceLinkId) {
        return views.of(found(choiceLinks.find(inward(choiceLinkId))));
    }

    @DELETE
    @Path("/{choiceLinkId}")
    @Operation(operationId = "revokeChoiceLink", summary = "Revoke a link",
            description = "It opens nothing any more, at once. What she answered stays. For the organisation that made it, and for the"
                    + " one that holds her.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@RestPath String choiceLinkId) {
        found(choiceLinks.revoke(inward(choiceLinkId)));
    }

    @GET
    @Path("/{choiceLinkId}/sheet")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getChoiceLinkSheet", summary = "Get a leaflet to print",
            description = "One sheet in her language, with the link as a QR code. A web page that needs nothing else. For the"
                    + " organisation that made the link.")
    @APIResponse(responseCode = "200", description = "The leaflet",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public TemplateInstance sheet(@RestPath String choiceLinkId) {
        ChoiceLink link = found(choiceLinks.find(inward(choiceLinkId)).filter(views::isCallers));
        String url = views.address(link).toString();
        return Pages.in(link.language(), Templates.sheet(link, url, QrCode.of(url)));
    }

    private ChoiceLink found(Optional<ChoiceLink> link) {
        ChoiceLink found = link.orElseThrow(() -> Problem.notFound("There is no choice link with this identifier."));
        subjects.add(found.participant());
        return found;
    }

    private UUID inward(String choiceLinkId) {
        return ids.fromPath(ChoiceLink.KIND, choiceLinkId);
    }
}
