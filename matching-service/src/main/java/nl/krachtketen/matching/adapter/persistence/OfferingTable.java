package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.matching.application.Offerings;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.PostcodeAreas;
import nl.krachtketen.matching.domain.Profile;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class OfferingTable implements Offerings {

    private static final int AT_ONCE = 1_000;

    @Inject
    Jdbi jdbi;

    @Override
    public Optional<OpenOffering> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from open_offering where id = :id")
                .bind("id", id).mapTo(OpenOffering.class).findOne());
    }

    @Override
    public List<OpenOffering> around(Profile her) {
        return jdbi.withHandle(db -> db.createQuery("""
                select * from open_offering
                where (municipality = :municipality or left(postcode_area, 2) = :region) and status in ('OPEN', 'FULL')
                order by id""")
                .bind("municipality", her.municipality())
                .bind("region", her.goesIntoTheRegion() ? PostcodeAreas.regionOf(her.intake().postcodeArea()) : null)
                .mapTo(OpenOffering.class)
                .list());
    }

    /**
     * The mark is the oldest transaction that was still running: whatever commits later has at least its number. A counter
     * would not do, since transactions do not commit in the order in which they drew from it.
     */
    @Override
    public String changedSince(String mark, Consumer<OpenOffering> reader) {
        return jdbi.withHandle(db -> {
            String next = db.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text").mapTo(String.class).one();
            db.createQuery("select * from open_offering where changed_by >= :mark::text::xid8")
                    .bind("mark", mark == null ? "0" : mark)
                    .setFetchSize(AT_ONCE)
                    .mapTo(OpenOffering.class)
                    .useStream(changed -> changed.forEach(reader));
            return next;
        });
    }

    /** Replaces the row as a whole, so that a column can't be forgotten. */
    @Override
    public void keep(OpenOffering offering, long sequence) {
        jdbi.useHandle(db -> {
            db.execute("delete from open_offering where id = ? and sequence < ?", offering.id(), sequence);
            db.createUpdate("""
                    insert into open_offering values (:id, :status, :statusSince, :organisation, :municipality, :title,
                        :kind, :postcodeArea, :participationLevels, :themes, :languages, :dutchLevelNeeded, :womenOnly,
                        :children, :slots, :places, :taken, :nextSteps, :obligation, :sequence, :lastJoiningDate)
                    on conflict do nothing""")
                    .bindMethods(offering)
                    .bind("sequence", sequence)
                    .execute();
        });
    }
}
