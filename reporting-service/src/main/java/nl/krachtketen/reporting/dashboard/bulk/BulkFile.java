package nl.krachtketen.reporting.dashboard.bulk;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables in one file, with the dictionary that says what they mean. */
final class BulkFile {

    static final String MEDIA_TYPE = "application/zip";

    private BulkFile() {}

    /** As a download. */
    static Response of(List<BulkTable> tables) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            put(zip, "dictionary", Dictionary.of(tables).table());
            for (BulkTable table : tables) {
                put(zip, table.name(), table.csv());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(file.toByteArray()).header("Content-Disposition", "attachment; filename=\"krachtketen.zip\"").build();
    }

    private static void put(ZipOutputStream zip, String name, String csv) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        zip.write(csv.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
