package nl.krachtketen.matching.adapter.rest;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.matching.application.MakeShortlist;
import nl.krachtketen.matching.application.Shortlists;
import nl.krachtketen.matching.domain.Shortlist;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/shortlists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Shortlists", description = "What suits her now, and why")
public class ShortlistResource {

    @Inject
    MakeShortlist makeShortlist;

    @Inject
    Shortlists shortlists;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(
            operationId = "makeShortlist",
            summary = "Make a shortlist",
            description = "Offerings within her reach that fit her, best first, each with its reasons. If fewer than"
                    + " three fit, level and times are read widely, and the entry says so under concerns. With"
                    + " companions, each offering fits all of them and has a place for each. Publishes"
                    + " matches.proposed about her and about each companion.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ShortlistView.class)))
    public Response make(@NotNull @Valid ShortlistRequest body) {
        var participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        ShortlistView view = view(makeShortlist.make(
                participant, companions(participant, body), body.limitOrDefault(), occurredAt.orNow(body.occurredAt())));
        return Response.created(URI.create("/v1/shortlists/" + view.id()))
                .entity(view)
                .tag(Etags.of(Shortlist.VERSION))
                .build();
    }

    @GET
    @Path("/{shortlistId}")
    @Operation(operationId = "getShortlist", summary = "Get a shortlist", description = "As it was when it was made.")
    @APIResponse(
            responseCode = "200",
            description = "The shortlist",
            content = @Content(schema = @Schema(implementation = ShortlistView.class)))
    public Response get(@RestPath String shortlistId) {
        Shortlist shortlist = shortlists.find(ids.fromPath(ShortlistView.KIND, shortlistId))
                .orElseThrow(() -> Problem.notFound("There is no shortlist with this identifier."));
        return Response.ok(view(shortlist)).tag(Etags.of(Shortlist.VERSION)).build();
    }

    private List<UUID> companions(UUID participant, ShortlistRequest body) {
        List<UUID> companions = new ArrayList<>();
        for (String companion : body.companions()) {
            UUID id = ids.fromField(OutwardIds.PARTICIPANT, "companions", companion);
            if (id.equals(participant) || companions.contains(id)) {
                throw Problem.invalid("companions", "must each be another participant, named once");
            }
            companions.add(id);
        }
        return companions;
    }

    private ShortlistView view(Shortlist shortlist) {
        return ShortlistView.of(shortlist, ids.outward(ShortlistView.KIND, shortlist.id()),
                ids.outward(OutwardIds.PARTICIPANT, shortlist.participant()),
                shortlist.companions().stream().map(it -> ids.outward(OutwardIds.PARTICIPANT, it)).toList());
    }
}
