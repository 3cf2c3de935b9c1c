package nl.krachtketen.reporting.dashboard.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;

/** Reads the totals of all municipalities of the programme, for the programme office. */
@ApplicationScoped
class CountryBonuses {

    @Inject
    Reports reports;

    @Inject
    Bonuses bonuses;

    CountryBonus now() {
        List<Municipality> programme = reports.programme();
        return CountryBonus.of(programme, bonuses.ofEach(programme.stream().map(Municipality::code).toList()));
    }
}
