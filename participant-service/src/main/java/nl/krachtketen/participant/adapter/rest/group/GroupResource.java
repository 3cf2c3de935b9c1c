package nl.krachtketen.participant.adapter.rest.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.group.FormGroup;
import nl.krachtketen.participant.application.group.Groups;
import nl.krachtketen.participant.domain.group.Group;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Groups", description = "Women who were recruited together and go on together")
public class GroupResource {

    static final String KIND = "group";

    @Inject
    FormGroup formGroup;

    @Inject
    Groups groups;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @POST
    @Operation(operationId = "formGroup", summary = "Form a group",
            description = "For women who were recruited together, before they join it.")
    @APIResponse(responseCode = "201", description = "Formed", content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response form(@NotNull @Valid GroupRequests.FormBody body) {
        caller.requireMunicipality(body.municipality());
        return created(formGroup.form(body.municipality(), body.reference()));
    }

    @GET
    @Operation(operationId = "listGroups", summary = "List groups",
            description = "Those that your organisation formed, or of which it may see somebody; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = GroupPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(KIND, "cursor", cursor);
        return Page.answer(groups.list(after, limit + 1), limit, this::view, this::outward, uri);
    }

    @GET
    @Path("/{groupId}")
    @Operation(operationId = "getGroup", summary = "Get a group", description = "With those in it whom your organisation may see.")
    @APIResponse(responseCode = "200", description = "The group", content = @Content(schema = @Schema(implementation = GroupView.class)))
    public GroupView get(@RestPath String groupId) {
        return groups.find(ids.fromPath(KIND, groupId)).map(this::view)
                .orElseThrow(() -> Problem.notFound("There is no group with this identifier."));
    }

    @POST
    @Path("/{groupId}/members")
    @Operation(operationId = "joinGroup", summary = "Let a participant join a group",
            description = "Until the group is closed; you must hold her.")
    @APIResponse(responseCode = "201", description = "Joined", content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response join(@RestPath String groupId, @NotNull @Valid GroupRequests.MemberBody body) {
        UUID participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        return created(formGroup.join(ids.fromPath(KIND, groupId), participant));
    }

    @POST
    @Path("/{groupId}/closures")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "closeGroup", summary = "Close a group",
            description = "From now on it stays together: nobody joins it, and it can be handed over as one. It cannot be undone.")
    @APIResponse(responseCode = "201", description = "Closed", content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response close(@RestPath String groupId) {
        return created(formGroup.close(ids.fromPath(KIND, groupId)));
    }

    private Response created(Group group) {
        return Response.created(URI.create("/v1/groups/" + outward(group))).entity(view(group)).build();
    }

    private GroupView view(Group group) {
        var core = group.core();
        String reference = core.organisation().equals(caller.organisation()) ? core.reference() : null;
        return new GroupView(outward(group), core.municipality(), reference,
                group instanceof Group.Closed closed ? closed.closedAt() : null,
                groups.members(group.id()).stream().map(member -> ids.outward(OutwardIds.PARTICIPANT, member)).toList());
    }

    private String outward(Group group) {
        return ids.outward(KIND, group.id());
    }

    @Schema(name = "GroupPage")
    record GroupPage(List<GroupView> items) {}
}
