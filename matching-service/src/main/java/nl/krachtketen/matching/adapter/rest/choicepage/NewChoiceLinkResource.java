package nl.krachtketen.matching.adapter.rest.choicepage;

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
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.matching.application.choicepage.ManageChoiceLinks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/shortlists/{shortlistId}/choice-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Choice links")
public class NewChoiceLinkResource {

    /** As ShortlistView calls it. */
    private static final String SHORTLIST = "shortlist";

    @Inject
    ManageChoiceLinks choiceLinks;

    @Inject
    ChoiceLinkViews views;

    @Inject
    OutwardIds ids;

    @POST
    @Operation(operationId = "makeChoiceLink", summary = "Make a link by which she chooses",
            description = "A page in her language with the first six offerings of the shortlist, without an account and without anything"
                    + " that tells who she is. She can open it as often as she likes and answer once: pick one, ask for help, or say no"
                    + " thanks. Her pick publishes matches.chosen, no thanks publishes matches.declined for each that she could pick, and"
                    + " help is a help request. A shortlist with nothing on it is refused with nothing-to-choose. For whoever"
                    + " holds her, or matches her with her consent: the link opens for as long as that is so.")
    @APIResponse(responseCode = "201", description = "The link", content = @Content(schema = @Schema(implementation = ChoiceLinkView.class)))
    public Response make(@RestPath String shortlistId, @NotNull @Valid ChoiceLinkRequest body) {
        ChoiceLinkView view = choiceLinks.make(inward(shortlistId), body.pageLanguage(), body.lifetime()).map(views::of)
                .orElseThrow(NewChoiceLinkResource::noShortlist);
        return Response.created(URI.create("/v1/choice-links/" + view.id())).entity(view).build();
    }

    @GET
    @Operation(operationId = "listChoiceLinks", summary = "List the links to a shortlist",
            description = "The latest first, so that you find one of which you lost the identifier. For the organisation that gave them, and"
                    + " all of them for the one that holds her.")
    @APIResponse(responseCode = "200", description = "The links",
            content = @Content(schema = @Schema(implementation = ChoiceLinkList.class)))
    public ChoiceLinkList list(@RestPath String shortlistId) {
        return choiceLinks.ofShortlist(inward(shortlistId)).map(views::of).orElseThrow(NewChoiceLinkResource::noShortlist);
    }

    private UUID inward(String shortlistId) {
        return ids.fromPath(SHORTLIST, shortlistId);
    }

    private static Problem noShortlist() {
        return Problem.notFound("There is no shortlist with this identifier.");
    }
}
