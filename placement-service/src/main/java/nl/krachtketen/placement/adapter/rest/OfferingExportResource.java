package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.krachtketen.kit.rest.CsvCell;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.placement.application.OrganisersOfferings;
import nl.krachtketen.placement.domain.AnyOffering;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An organiser's own offerings as a file, written while they are read. */
@Path("/v1/offerings/export")
@RolesAllowed("organiser")
@Tag(name = "Offering imports")
public class OfferingExportResource {

    @Inject
    OrganisersOfferings organisers;

    @Inject
    Transactions transactions;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    private interface Line {
        void write(ObjectNode offering) throws IOException;
    }

    @GET
    @Produces(OfferingFile.NDJSON)
    @Operation(
            operationId = "exportOfferings",
            summary = "Export your own offerings",
            description = "All that are published and not closed, as CSV or as lines of JSON; importOfferings takes the file"
                    + " back unchanged.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = OfferingFile.NDJSON, schema = @Schema(implementation = OfferingRequest.class)),
                @Content(mediaType = OfferingFile.CSV, schema = @Schema(implementation = String.class))
            })
    public StreamingOutput lines() {
        return out -> writeLines(out);
    }

    @GET
    @Produces(OfferingFile.CSV)
    @Operation(hidden = true)
    public StreamingOutput table() {
        return out -> writeTable(out);
    }

    private void writeLines(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        each(offering -> text.append(offering.toString()).append('\n'));
        text.flush();
    }

    private void writeTable(OutputStream out) throws IOException {
        var table = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        table.printRecord(CsvColumn.ALL.stream().map(CsvColumn::name));
        each(offering -> table.printRecord(
                CsvColumn.ALL.stream().map(column -> CsvCell.written(column.cell(offering.at(column.pointer()))))));
        table.flush();
    }

    private void each(Line line) {
        String organiser = caller.organisation();
        transactions.asCaller(() -> {
            organisers.forEachPublished(organiser, offering -> {
                try {
                    line.write(fields(offering));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return null;
        });
    }

    private ObjectNode fields(AnyOffering offering) {
        ObjectNode fields = json.createObjectNode().put(CsvColumn.OFFERING_ID, offering.id().toString());
        return fields.setAll((ObjectNode) json.valueToTree(OfferingRequest.of(offering.terms())));
    }
}
