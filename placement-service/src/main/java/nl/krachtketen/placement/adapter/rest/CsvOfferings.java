package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtketen.kit.rest.CsvCell;
import nl.krachtketen.placement.application.offeringimport.UnreadableFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of offerings, read row by row. Its first row names the columns; they may be divided by commas or semicolons. */
final class CsvOfferings implements Iterator<CsvOfferings.Row> {

    private static final int LONGEST_HEADER = 8_192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @param number as a spreadsheet counts, in which the names of the columns are row 1 */
    record Row(int number, ObjectNode offering) {}

    private final List<CsvColumn> columns;
    private final Iterator<CSVRecord> records;
    private int row = 1;

    CsvOfferings(Reader text) {
        try {
            var buffered = new BufferedReader(text);
            CSVParser parser = CSVFormat.RFC4180.builder().setDelimiter(delimiter(buffered)).setHeader()
                    .setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get().parse(buffered);
            columns = parser.getHeaderNames().stream().map(CsvOfferings::column).toList();
            records = parser.iterator();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw unreadable(row);
        }
    }

    /** In the Netherlands spreadsheets write semicolons. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int read = Math.max(text.read(start), 0);
        text.reset();
        String header = new String(start, 0, read).lines().findFirst().orElse("");
        return header.contains(";") ? ';' : ',';
    }

    private static CsvColumn column(String name) {
        return CsvColumn.ALL.stream().filter(known -> known.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnreadableFile(1, name, "is no column; known are " + names()));
    }

    private static Set<String> names() {
        return CsvColumn.ALL.stream().map(CsvColumn::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(row + 1);
        }
    }

    @Override
    public Row next() {
        CSVRecord cells = records.next();
        row++;
        if (cells.size() > columns.size()) {
            throw new UnreadableFile(row, "", "has more cells than there are columns");
        }
        return new Row(row, offering(cells));
    }

    private ObjectNode offering(CSVRecord cells) {
        ObjectNode offering = JsonNodeFactory.instance.objectNode();
        CsvColumn.ALL.stream().filter(CsvColumn::holdsList).forEach(list -> offering.putArray(list.name()));
        for (int i = 0; i < cells.size(); i++) {
            String cell = CsvCell.read(cells.get(i));
            if (!cell.isEmpty()) {
                set(offering, columns.get(i), cell);
            }
        }
        return offering;
    }

    private static void set(ObjectNode offering, CsvColumn column, String cell) {
        int dot = column.name().indexOf('.');
        ObjectNode place = dot < 0 ? offering : offering.withObjectProperty(column.name().substring(0, dot));
        place.set(column.name().substring(dot + 1), column.json(cell));
    }

    private static UnreadableFile unreadable(int row) {
        return new UnreadableFile(
                row, "", "cannot be read: send CSV of RFC 4180 in UTF-8, with different names in its first row");
    }
}
