package nl.krachtketen.reporting.dashboard.agreement;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NationalAgreements", description = "What was agreed with the municipalities of the programme, and what became of it")
record NationalAgreementsView(
        @Schema(description = "One for each municipality with which something was agreed, the first to join first") List<AgreementView> agreements,
        @Schema(description = "What was agreed to be activated with all of them, per year") List<Year> years,
        @Schema(description = "The municipalities of the programme with which nothing was agreed") List<Without> without) implements Tabular {

    @Schema(name = "AgreedYear", description = "What was agreed for one year with all municipalities together, and what became of it")
    record Year(
            @Schema(description = "The year", examples = "2008") int year,
            @Schema(description = "How many women were agreed to be activated", examples = "14000") int women,
            @Schema(description = "How many women were activated in that year; each counts once", examples = "8120") int realised) {}

    @Schema(name = "MunicipalityWithoutAgreement", description = "A municipality with which nothing was agreed")
    record Without(
            @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
            @Schema(description = "Its name", examples = "Breda") String name) {}

    static NationalAgreementsView of(AgreedCountry country) {
        return new NationalAgreementsView(country.agreements().stream().map(AgreementView::of).toList(),
                country.years().stream().map(line -> new Year(line.year(), line.women(), line.realised())).toList(),
                country.without().stream().map(NationalAgreementsView::without).toList());
    }

    private static Without without(Municipality municipality) {
        return new Without(municipality.code(), municipality.name());
    }

    @Override
    public String table() {
        return AgreementTable.of(agreements.stream());
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("years", () -> CsvTable.of(List.of("year", "women", "realised"),
                        years.stream().map(each -> List.of(each.year, each.women, each.realised))),
                "without", () -> CsvTable.of(List.of("municipality", "name"), without.stream().map(each -> List.of(each.municipality, each.name))));
    }
}
