package nl.krachtketen.reporting.dashboard.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a column, or a code in it, means")
record Meaning(
        @Schema(description = "The column", examples = "measure") String column,
        @Schema(description = "The code; absent for the column itself", examples = "ACTIVATED") String code,
        @Schema(description = "What it means", examples = "Women with a first trial or placement, each once: what counts towards the target")
        String meaning) {

    private static final List<Meaning> COLUMNS = List.of(
            column("kind", "How the number was come by"),
            code("kind", "EXACT", "Counted now, exactly: totals per municipality, for the programme office"),
            code("kind", "AGREED", "Agreed with the municipality for a year"),
            code("kind", "REALISED", "Counted now, exactly: women who took the step for the first time in that year, where something was agreed"),
            code("kind", "PUBLISHED", "Frozen when the month began, rounded to 5, small counts suppressed: as everybody may know it"),
            column("month", "The month that began when a published figure was taken, as 2008-11; empty for others"),
            column("year", "The year that an agreement is about; empty for others"),
            column("municipality", "Code of Statistics Netherlands; empty for all municipalities of the programme together"),
            column("participationLevel", "The level at which they came in: LOW, MIDDLE, HIGH, or UNKNOWN before an intake; empty for all"),
            column("recruitmentChannel", "The channel along which they came in, as in the event catalogue; empty for all"),
            column("state", "Whether there is a number"),
            code("state", "EXACT", "It is exact"),
            code("state", "ROUNDED", "It is rounded to 5 on its own, so parts need not add up"),
            code("state", "SUPPRESSED", "It is 1 to 9, or would give such a count away; neither none nor unknown"),
            column("women", "How many women; each counts once in each measure, wherever she has records. Empty if suppressed"));

    private static final List<Meaning> MEASURES = List.of(
            column("measure", "What is counted"),
            code("measure", "TARGET", "Women to be activated in all"),
            code("measure", "RECRUITED", "Women who were registered"),
            code("measure", "CAME_IN", "Women who took any step"),
            code("measure", "INTAKE_DONE", "Women who told what they want and need"),
            code("measure", "ORIENTATION", "Women who began a course, language lessons, civic integration or recognition of what they learned"),
            code("measure", "MATCHED", "Women who chose an offering"),
            code("measure", "TOOK_PART", "Women who took part in a course, a trial or a placement"),
            code("measure", "JOINED_IN", "Women who joined in without obligation; agreements call it TRIAL"),
            code("measure", "TRIAL", "The same as JOINED_IN"),
            code("measure", "PLACED", "Women who became volunteers"),
            code("measure", "ACTIVATED", "Women with a first trial or placement, each once: what counts towards the target"),
            code("measure", "MOVED_ON", "Women who moved on to education, work or an enterprise; never added to the activated"));

    static final List<Meaning> ALL = Stream.of(COLUMNS, MEASURES).flatMap(List::stream).toList();

    private static Meaning column(String column, String meaning) {
        return new Meaning(column, null, meaning);
    }

    private static Meaning code(String column, String code, String meaning) {
        return new Meaning(column, code, meaning);
    }

    @Schema(name = "DataDictionary", description = "What the columns and codes of the bulk file mean")
    record Dictionary(@Schema(description = "One for each column and each code") List<Meaning> meanings) implements Tabular {

        @Override
        public String table() {
            return CsvTable.of(List.of("column", "code", "meaning"), meanings.stream().map(each -> Arrays.asList(each.column, each.code, each.meaning)));
        }
    }
}
