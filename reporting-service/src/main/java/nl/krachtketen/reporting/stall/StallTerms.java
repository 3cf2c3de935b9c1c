package nl.krachtketen.reporting.stall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.contract.MunicipalityEvent.StallThresholdsSet;
import nl.krachtketen.contract.StallThreshold;
import org.jdbi.v3.core.Jdbi;

/** The days that municipalities set themselves, as far as row-level security lets the caller. */
@ApplicationScoped
public class StallTerms {

    @Inject
    Jdbi jdbi;

    /** Nothing where the municipality never set any. */
    public List<StallThreshold> of(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("select step, level as participation_level, days from stall_term where municipality = :municipality")
                .bind("municipality", municipality).mapTo(StallThreshold.class).list());
    }

    /** News that comes late changes nothing. */
    void set(StallThresholdsSet set, long sequence) {
        jdbi.useHandle(db -> {
            int newer = db.execute("""
                    insert into stall_terms_version (municipality, sequence) values (?, ?)
                    on conflict (municipality) do update set sequence = excluded.sequence where stall_terms_version.sequence < excluded.sequence""",
                    set.municipality(), sequence);
            if (newer == 1) {
                db.execute("delete from stall_term where municipality = ?", set.municipality());
                db.createUpdate("insert into stall_term select :municipality, * from unnest(:steps, :levels, :days)")
                        .bind("municipality", set.municipality())
                        .bindArray("steps", String.class, set.thresholds().stream().map(each -> each.step().name()).toArray())
                        .bindArray("levels", String.class, set.thresholds().stream().map(each -> each.participationLevel().name()).toArray())
                        .bindArray("days", Integer.class, set.thresholds().stream().map(StallThreshold::days).toArray()).execute();
            }
        });
    }
}
