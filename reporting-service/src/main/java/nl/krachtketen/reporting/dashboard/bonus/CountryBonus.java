package nl.krachtketen.reporting.dashboard.bonus;

import java.util.List;
import java.util.Map;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The totals of the accounts of all municipalities of the programme, and of each of them: a woman counts in one municipality only, so they add up.
 *
 * @param all            by year
 * @param municipalities in the order in which they joined
 */
record CountryBonus(List<BonusYear> all, List<OfMunicipality> municipalities) {

    record OfMunicipality(Municipality municipality, List<BonusYear> years) {

        /** Its accounts of one year, in which there may be nothing. */
        BonusYear in(int year) {
            return years.stream().filter(each -> each.year() == year).findFirst().orElse(new BonusYear(year, Map.of(), Map.of(), false));
        }
    }

    static CountryBonus of(List<Municipality> programme, Map<String, List<Bonuses.Counted>> counted) {
        return new CountryBonus(BonusYear.of(counted.values().stream().flatMap(List::stream).toList(), false), programme.stream()
                .map(each -> new OfMunicipality(each, BonusYear.of(counted.getOrDefault(each.code(), List.of()), false))).toList());
    }
}
