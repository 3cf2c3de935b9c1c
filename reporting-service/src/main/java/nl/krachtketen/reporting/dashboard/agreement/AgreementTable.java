package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The agreements as a file; its columns are called as in the API, which describes them. */
final class AgreementTable {

    private AgreementTable() {}

    static Response file(String name, Stream<Agreement> agreements) {
        return CsvTable.file(name, CsvTable.of(List.of("municipality", "name", "wave", "agreedDate", "year", "step", "women", "realised"),
                agreements.flatMap(each -> each.lines().stream().map(line -> Arrays.asList(each.municipality().code(), each.municipality().name(),
                        each.municipality().wave(), each.agreedDate(), line.year(), line.step(), line.women(), line.realised())))));
    }
}
