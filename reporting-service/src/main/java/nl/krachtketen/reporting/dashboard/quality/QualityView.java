package nl.krachtketen.reporting.dashboard.quality;

import java.util.Arrays;
import java.util.List;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnerQualities", description = "How far what partners tell can be relied on")
record QualityView(
        @Schema(description = "One for each organisation that told something in the last twelve months") List<PartnerQuality> partners) implements Tabular {

    @Override
    public String table() {
        return CsvTable.of(List.of("organisation", "name", "events", "history", "late", "daysLate", "lastTold", "usualDays", "silentDays",
                "outOfOrder"), partners.stream().map(each -> Arrays.asList(each.organisation(), each.name(), each.events(), each.history(),
                        each.late(), each.daysLate(), each.lastTold(), each.usualDays(), each.silentDays(), each.outOfOrder())));
    }
}
