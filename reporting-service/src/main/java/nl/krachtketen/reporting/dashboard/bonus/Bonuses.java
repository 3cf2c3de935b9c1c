package nl.krachtketen.reporting.dashboard.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        return jdbi.withHandle(db -> db.createQuery("""
                        select account, year, beside, number from bonus_total where municipality = :municipality and number > 0
                        order by year, account, beside""")
                .bind("municipality", municipality).mapTo(Counted.class).list());
    }
}
