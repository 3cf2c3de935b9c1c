package nl.krachtketen.participant.adapter.rest.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.processing.ProcessingRecord;
import nl.krachtketen.participant.application.processing.ProcessingRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/processing-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("privacy-officer")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.SUPERVISION)
@Tag(name = "Processing log", description = "What all services did with a participant's data, for whoever guards her privacy")
public class ProcessingRecordResource {

    @Inject
    ProcessingRecords records;

    @Inject
    OutwardIds ids;

    @GET
    @Operation(operationId = "listProcessingRecords", summary = "List what was done with a participant's data",
            description = "Every read and write, whichever service did it, newest first; of a participant in a municipality where "
                    + "you guard privacy. Reading this is itself recorded. The next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = RecordPage.class)))
    public Response list(
            @RestQuery @NotNull @Parameter(description = "Her identifier, as your organisation knows it") String participantId,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", participantId);
        UUID before = cursor == null ? null : ids.fromField(ProcessingRecordView.KIND, "cursor", cursor);
        if (!records.guardedByCaller(participant)) {
            throw Problem.notFound("There is no participant with this identifier in a municipality where you guard privacy.");
        }
        return Page.answer(records.of(participant, before, limit + 1), limit, done -> ProcessingRecordView.of(done, outward(done)),
                this::outward, uri);
    }

    private String outward(ProcessingRecord done) {
        return ids.outward(ProcessingRecordView.KIND, done.id());
    }

    @Schema(name = "ProcessingRecordPage")
    record RecordPage(List<ProcessingRecordView> items) {}
}
