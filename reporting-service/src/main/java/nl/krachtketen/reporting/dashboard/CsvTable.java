package nl.krachtketen.reporting.dashboard;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.CsvCell;
import nl.krachtketen.reporting.programme.Municipality;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Figures as a file for a spreadsheet: RFC 4180, its first row names the columns, and no cell is a formula. */
public final class CsvTable {

    public static final String MEDIA_TYPE = "text/csv";
    /** Beside another form of the same answer: whoever has no wish gets the other one. */
    public static final String IF_ASKED_FOR = MEDIA_TYPE + ";qs=0.5";

    private CsvTable() {}

    /** A cell is a number, a name or null, which is left empty. */
    public static String of(List<String> columns, Stream<List<?>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(columns);
            for (List<?> row : (Iterable<List<?>>) rows::iterator) {
                table.printRecord(row.stream().map(CsvTable::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a download, called after what it shows. */
    public static Response file(String name, Municipality municipality, String table) {
        return file(name + "-" + municipality.code(), table);
    }

    public static Response file(String name, String table) {
        return Response.ok(table).header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").build();
    }

    private static Object cell(Object value) {
        return value == null || value instanceof Number ? value : CsvCell.written(value.toString());
    }
}
