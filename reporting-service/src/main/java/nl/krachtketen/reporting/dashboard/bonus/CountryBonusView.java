package nl.krachtketen.reporting.dashboard.bonus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NationalBonusAccounts", description = "The accounts of the municipalities of the programme: of all of them together, and of each")
record CountryBonusView(
        @Schema(description = "Of all of them together: an account for each year in which its rule holds") List<BonusView.OfYear> accounts,
        @Schema(description = "Of each of them, the first to join first") List<PerMunicipality> municipalities) implements Tabular {

    @Schema(name = "BonusAccountsOfMunicipality")
    record PerMunicipality(
            @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
            @Schema(description = "Its name", examples = "Breda") String name,
            @Schema(description = "Its accounts") List<BonusView.OfYear> accounts) {

        private Stream<List<?>> rows() {
            return accounts.stream().map(each -> Arrays.asList(municipality, name, each.year(), each.account(), each.number(), each.amountEuros()));
        }
    }

    /** @param year null for all of them */
    static CountryBonusView of(CountryBonus country, Integer year) {
        return new CountryBonusView(BonusView.accounts(country.all(), year), country.municipalities().stream().map(each -> new PerMunicipality(
                each.municipality().code(), each.municipality().name(), BonusView.accounts(each.years(), year))).toList());
    }

    /** Municipality by municipality. */
    @Override
    public String table() {
        return CsvTable.of(List.of("municipality", "name", "year", "account", "number", "amountEuros"),
                municipalities.stream().flatMap(PerMunicipality::rows));
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("accounts", () -> BonusTables.accounts(accounts));
    }
}
