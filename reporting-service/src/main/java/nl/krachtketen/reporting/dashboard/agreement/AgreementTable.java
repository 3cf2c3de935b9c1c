package nl.krachtketen.reporting.dashboard.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** Agreements as a file; its columns are called as in the API, which describes them. */
final class AgreementTable {

    private AgreementTable() {}

    static String of(Stream<AgreementView> agreements) {
        return CsvTable.of(List.of("municipality", "name", "wave", "agreedDate", "year", "step", "women", "realised"),
                agreements.flatMap(each -> each.targets().stream().map(target -> Arrays.asList(each.municipality(), each.name(), each.wave(),
                        each.agreedDate(), target.year(), target.step(), target.women(), target.realised()))));
    }
}
