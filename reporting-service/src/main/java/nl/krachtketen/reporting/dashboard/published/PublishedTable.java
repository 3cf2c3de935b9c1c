package nl.krachtketen.reporting.dashboard.published;

import java.util.Arrays;
import java.util.List;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The published figures as a file; its columns are called as in the API, which describes them. */
final class PublishedTable {

    private PublishedTable() {}

    static String of(List<PublishedFigures> months) {
        return CsvTable.of(List.of("month", "municipality", "measure", "participationLevel", "recruitmentChannel", "state", "women"),
                months.stream().flatMap(published -> published.figures().stream().map(each -> Arrays.asList(published.month(), each.municipality(),
                        each.measure(), each.participationLevel(), each.recruitmentChannel(), each.state(), each.women()))));
    }
}
