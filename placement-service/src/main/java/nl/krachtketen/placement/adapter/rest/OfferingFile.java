package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import nl.krachtketen.placement.application.offeringimport.ImportRow;
import nl.krachtketen.placement.application.offeringimport.SentFile;
import nl.krachtketen.placement.application.offeringimport.UnreadableFile;

/** A file of offerings, read while it comes in. */
@ApplicationScoped
class OfferingFile {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    static final String CSV_EXAMPLE = """
            reference;title;kind;municipality;participationLevels;themes;languages;womenOnly;children;slots;places;obligation
            les-1;Fietslessen in de buurt;COURSE;GM0758;LOW|MIDDLE;HEALTH;tr|ar;true;CARE_ON_SITE;WEDNESDAY:MORNING;12;LIGHT
            """;

    @Inject
    ObjectMapper json;

    SentFile sent(InputStream file, MediaType type, boolean dryRun) {
        var body = new DigestedBody(file, type + " " + dryRun);
        return new SentFile() {
            @Override
            public Iterator<ImportRow> rows() {
                return type.getSubtype().equals("csv") ? csv(body) : json(body);
            }

            @Override
            public byte[] fingerprint() {
                return body.fingerprint();
            }
        };
    }

    private Iterator<ImportRow> csv(InputStream file) {
        var text = new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        var rows = Spliterators.spliteratorUnknownSize(new CsvOfferings(text), Spliterator.ORDERED);
        return StreamSupport.stream(rows, false).map(row -> row(row.number(), row.offering())).iterator();
    }

    /** Lines of JSON, or one array of objects. */
    private Iterator<ImportRow> json(InputStream file) {
        return new JsonRows(file);
    }

    private static ImportRow row(int number, JsonNode offering) {
        String names = offering.path(CsvColumn.OFFERING_ID).asText(offering.path("reference").asText(""));
        // What cannot be a name is refused as a field later; a database cannot even hold it.
        return new ImportRow(number, names.isEmpty() || names.indexOf('\0') >= 0 ? null : names, offering.toString());
    }

    private final class JsonRows implements Iterator<ImportRow> {

        private final MappingIterator<JsonNode> values;
        private int number;

        JsonRows(InputStream file) {
            try {
                values = json.readerFor(JsonNode.class).readValues(file);
            } catch (IOException e) {
                throw unreadable();
            }
        }

        @Override
        public boolean hasNext() {
            try {
                return values.hasNextValue();
            } catch (IOException e) {
                throw unreadable();
            }
        }

        @Override
        public ImportRow next() {
            try {
                JsonNode value = values.nextValue();
                number++;
                return row(number, value);
            } catch (IOException e) {
                throw unreadable();
            }
        }

        private UnreadableFile unreadable() {
            return new UnreadableFile(number + 1, "", "is not well-formed JSON");
        }
    }
}
