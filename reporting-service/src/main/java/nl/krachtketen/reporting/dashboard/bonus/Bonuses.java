package nl.krachtketen.reporting.dashboard.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtketen.reporting.bonus.Account;
import org.jdbi.v3.core.Jdbi;

/** Reads the accounts, as far as row-level security lets the caller. */
@ApplicationScoped
class Bonuses {

    @Inject
    Jdbi jdbi;

    /** @param beside what made a civic integration programme dual; empty for another account */
    public record Counted(Account account, int year, String beside, int number) {}

    List<Counted> of(String municipality) {
        return ofEach(List.of(municipality)).getOrDefault(municipality, List.of());
    }

    /** By municipality; whoever has nothing to account for is not there. */
    Map<String, List<Counted>> ofEach(List<String> municipalities) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select municipality, account, year, beside, number from bonus_total where municipality = any(:municipalities) and number > 0
                        order by year, account, beside""")
                .bindArray("municipalities", String.class, municipalities).reduceRows(new HashMap<>(), (all, row) -> {
                    all.computeIfAbsent(row.getColumn("municipality", String.class), there -> new ArrayList<>()).add(row.getRow(Counted.class));
                    return all;
                }));
    }
}
