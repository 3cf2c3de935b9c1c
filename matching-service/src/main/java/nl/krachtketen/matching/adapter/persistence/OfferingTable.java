package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.application.Offerings;
import nl.krachtketen.matching.domain.OpenOffering;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class OfferingTable implements Offerings {

    @Inject
    Jdbi jdbi;

    @Override
    public Optional<OpenOffering> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from open_offering where id = :id")
                .bind("id", id).mapTo(OpenOffering.class).findOne());
    }

    @Override
    public List<OpenOffering> openIn(String municipality) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select * from open_offering where municipality = :municipality and status = 'OPEN'")
                .bind("municipality", municipality)
                .mapTo(OpenOffering.class)
                .list());
    }

    /** Replaces the row as a whole, so that a column can't be forgotten. */
    @Override
    public void keep(OpenOffering offering, long sequence) {
        jdbi.useHandle(db -> {
            db.execute("delete from open_offering where id = ? and sequence < ?", offering.id(), sequence);
            db.createUpdate("""
                    insert into open_offering values (:id, :status, :statusSince, :organisation, :municipality, :title,
                        :kind, :postcodeArea, :participationLevels, :themes, :languages, :dutchLevelNeeded, :womenOnly,
                        :children, :slots, :places, :taken, :nextSteps, :obligation, :sequence)
                    on conflict do nothing""")
                    .bindMethods(offering)
                    .bind("sequence", sequence)
                    .execute();
        });
    }
}
