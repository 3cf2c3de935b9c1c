package nl.krachtketen.participant.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.privacy.PersonSearch;
import nl.krachtketen.participant.domain.privacy.SoughtPerson;
import org.jdbi.v3.core.Jdbi;

/** Names are sealed, so a search by name opens those of one municipality one by one; in an emergency that is worth its second. */
@ApplicationScoped
class PersonSearchTable implements PersonSearch {

    /** A sealed person and whose it is. */
    public record Candidate(UUID participant, byte[] wrappedKey, byte[] sealed) {}

    @Inject
    Jdbi jdbi;

    @Inject
    PersonVault vault;

    @Override
    public Optional<String> municipalityOf(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select municipality from participant where id = :id").bind("id", participant)
                .mapTo(String.class).findOne());
    }

    @Override
    public Optional<UUID> only(SoughtPerson sought) {
        List<UUID> fitting = jdbi.withHandle(db -> db.createQuery("""
                        select s.participant, s.wrapped_key, s.sealed from participant_person s join participant p on p.id = s.participant
                        where p.municipality = :municipality and not p.restricted""")
                .bind("municipality", sought.municipality()).setFetchSize(200).mapTo(Candidate.class).stream()
                .filter(candidate -> sought.is(vault.open(candidate.participant(), new PersonVault.Sealed(candidate.wrappedKey(), candidate.sealed()))))
                .map(Candidate::participant).limit(2).toList());
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
