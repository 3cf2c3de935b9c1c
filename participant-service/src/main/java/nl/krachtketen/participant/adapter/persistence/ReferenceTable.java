package nl.krachtketen.participant.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.access.ErasedHash;
import nl.krachtketen.kit.persistence.Turns;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.reference.References;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import org.jdbi.v3.core.Jdbi;

/** The references that the caller's organisation gave: here they are given, so nothing need be heard of them. */
@ApplicationScoped
class ReferenceTable implements References {

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    @Inject
    Turns turns;

    @Inject
    ErasedHash erasedHash;

    @Override
    public void await(String reference) {
        turns.await("participant", caller.organisation(), reference);
    }

    @Override
    public Optional<UUID> find(String reference) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select participant from participant_reference where organisation = :organisation and reference = :reference""")
                .bind("organisation", caller.organisation()).bind("reference", reference).mapTo(UUID.class).findOne());
    }

    @Override
    public boolean wasErased(String reference) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from erased_reference where hash = :hash)")
                .bind("hash", erasedHash.of(caller.organisation(), reference)).mapTo(Boolean.class).one());
    }

    @Override
    public boolean remember(String reference, UUID participant) {
        if (find(reference).filter(named -> !named.equals(participant)).isPresent()) {
            return false;
        }
        give(reference, participant);
        return true;
    }

    @Override
    public void give(String reference, UUID participant) {
        await(reference);
        if (find(reference).filter(named -> !named.equals(participant)).isPresent()) {
            throw new Refused(new Refusal.ReferenceInUse(reference));
        } else if (wasErased(reference)) {
            throw new Refused(new Refusal.ReferenceErased());
        }
        String organisation = caller.organisation();
        jdbi.useHandle(db -> db.execute("""
                insert into participant_reference (participant, organisation, reference, hash) values (?, ?, ?, ?)
                on conflict (participant, organisation) do update set reference = excluded.reference, hash = excluded.hash""",
                participant, organisation, reference, erasedHash.of(organisation, reference)));
    }
}
