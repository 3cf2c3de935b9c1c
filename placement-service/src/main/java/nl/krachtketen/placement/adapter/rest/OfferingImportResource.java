package nl.krachtketen.placement.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.offeringimport.OfferingImport;
import nl.krachtketen.placement.application.offeringimport.OfferingImports;
import nl.krachtketen.placement.application.offeringimport.ReceiveImport;
import nl.krachtketen.placement.application.offeringimport.SentRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/offering-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("organiser")
@Tag(name = "Offering imports", description = "Many offerings at once, from a file: all of them, or none")
public class OfferingImportResource {

    private static final String KIND = "offering import";

    @Inject
    ReceiveImport receiveImport;

    @Inject
    OfferingImports imports;

    @Inject
    SentRows rows;

    @Inject
    OfferingFile files;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @POST
    @Consumes({MediaType.APPLICATION_JSON, OfferingFile.NDJSON, OfferingFile.CSV})
    @Operation(
            operationId = "importOfferings",
            summary = "Import offerings from a file",
            description = "Each row is an offering as in publishOffering. Your own reference tells whether it is new: sending"
                    + " a file again changes nothing. Nothing is taken in if any row is refused. A file may have 32 MB.")
    @RequestBody(
            description = "A JSON array, a line of JSON for each offering, or CSV with the names of the fields in its first row",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OfferingRequest[].class),
                        examples = @ExampleObject(name = "One course", value = "[" + OfferingRequest.EXAMPLE + "]")),
                @Content(
                        mediaType = OfferingFile.NDJSON,
                        schema = @Schema(implementation = OfferingRequest.class),
                        examples = @ExampleObject(name = "One course", value = OfferingRequest.EXAMPLE)),
                @Content(
                        mediaType = OfferingFile.CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "One course", value = OfferingFile.CSV_EXAMPLE))
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; Location tells how far it is",
            content = @Content(schema = @Schema(implementation = OfferingImportView.class)))
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used before, for another file: idempotency-key-reused.")
    public Response receive(
            @RestQuery @DefaultValue("false") @Parameter(description = "Whether to tell only what would happen") boolean dryRun,
            @RestHeader("Idempotency-Key") @Parameter(hidden = true) @Size(min = 1, max = 128) String key,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            InputStream body) {
        OfferingImport begun =
                receiveImport.receive(caller.organisation(), caller.municipalities(), dryRun, key, files.sent(body, type, dryRun));
        String id = ids.outward(KIND, begun.id());
        return Response.accepted(OfferingImportView.of(id, begun))
                .location(URI.create("/v1/offering-imports/" + id))
                .build();
    }

    @GET
    @Path("/{offeringImportId}")
    @UnitOfWork
    @Operation(
            operationId = "getOfferingImport",
            summary = "See how far an import is",
            description = "It is kept for 30 days.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = OfferingImportView.class)))
    public OfferingImportView get(@RestPath String offeringImportId) {
        return OfferingImportView.of(offeringImportId, find(offeringImportId));
    }

    @GET
    @Path("/{offeringImportId}/errors")
    @UnitOfWork
    @Operation(
            operationId = "listOfferingImportErrors",
            summary = "List what is wrong with a file",
            description = "Row by row, each wrong field; the next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = RowErrorPage.class)))
    public Response errors(
            @RestPath String offeringImportId,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @RestQuery @DefaultValue("0") @Min(0) long cursor,
            @Context UriInfo uri) {
        var page = rows.errors(find(offeringImportId).id(), cursor, limit + 1);
        return Page.answer(page, limit, RowErrorView::of, error -> error.id().toString(), uri);
    }

    private OfferingImport find(String offeringImportId) {
        return imports.find(ids.fromPath(KIND, offeringImportId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no offering import with this identifier."));
    }

    @Schema(name = "RowErrorPage")
    record RowErrorPage(List<RowErrorView> items) {}
}
