package nl.krachtketen.reporting.dashboard.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataDictionary", description = "What the tables of the bulk file, their columns and the codes in them mean")
record Dictionary(@Schema(description = "One for each table, each column and each code") List<Meaning> meanings) implements Tabular {

    /** By code, or by type and code where types differ. */
    private static final ResourceBundle CODES = ResourceBundle.getBundle("bulk.codes");

    @Schema(description = "What a table, a column, or a code in it, means")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Meaning(
            @Schema(description = "The table", examples = "national") String table,
            @Schema(description = "The column; absent for the table itself, of which is told what a row is", examples = "activated") String column,
            @Schema(description = "The code; absent for the column itself", examples = "ACTIVATED") String code,
            @Schema(description = "What it means", examples = "Women with a first trial or placement, each counted once") String meaning) {}

    /** Made of the tables as they are, so that nothing in them is left out. */
    static Dictionary of(List<BulkTable> tables) {
        return new Dictionary(tables.stream().flatMap(Dictionary::of).toList());
    }

    private static Stream<Meaning> of(BulkTable table) {
        Columns columns = Columns.of(table);
        return Stream.concat(Stream.of(new Meaning(table.name(), null, null, columns.row())), table.columns().stream().flatMap(column ->
                Stream.concat(Stream.of(new Meaning(table.name(), column, null, columns.meaning(column))), columns.codes(column).stream()
                        .map(code -> new Meaning(table.name(), column, code.name(), meaning(code))))));
    }

    private static String meaning(Enum<?> code) {
        String ofItsType = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return CODES.getString(CODES.containsKey(ofItsType) ? ofItsType : code.name());
    }

    @Override
    public String table() {
        return CsvTable.of(List.of("table", "column", "code", "meaning"),
                meanings.stream().map(each -> Arrays.asList(each.table, each.column, each.code, each.meaning)));
    }
}
