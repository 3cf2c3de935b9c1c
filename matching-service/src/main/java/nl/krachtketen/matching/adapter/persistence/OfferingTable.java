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
        return jdbi.withHandle(db -> db.createQuery("select * from open_offering where municipality = :municipality and status = 'OPEN'")
                .bind("municipality", municipality).mapTo(OpenOffering.class).list());
    }

    @Override
    public void keep(OpenOffering offering, long sequence) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into open_offering values (:id, :status, :statusSince, :organisation, :municipality, :title, :kind,
                            :postcodeArea, :participationLevels, :themes, :languages, :dutchLevelNeeded, :womenOnly, :children, :slots,
                            :places, :taken, :nextSteps, :obligation, :sequence)
                        on conflict (id) do update set (status, status_since, organisation, municipality, title, kind, postcode_area,
                            participation_levels, themes, languages, dutch_level_needed, women_only, children, slots, places, taken,
                            next_steps, obligation, sequence)
                        = row (excluded.status, excluded.status_since, excluded.organisation, excluded.municipality, excluded.title,
                            excluded.kind, excluded.postcode_area, excluded.participation_levels, excluded.themes, excluded.languages,
                            excluded.dutch_level_needed, excluded.women_only, excluded.children, excluded.slots, excluded.places,
                            excluded.taken, excluded.next_steps, excluded.obligation, excluded.sequence)
                        where open_offering.sequence < excluded.sequence""")
                .bindMethods(offering).bind("sequence", sequence).execute());
    }
}
