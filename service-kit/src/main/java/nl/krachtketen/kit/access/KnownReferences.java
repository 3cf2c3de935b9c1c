package nl.krachtketen.kit.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** As far as events told of them, or the organisation itself did here. */
@ApplicationScoped
@DefaultBean
class KnownReferences implements ParticipantReferences {

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    @Inject
    ErasedHash erasedHash;

    @Override
    public Optional<UUID> find(String reference) {
        return jdbi.withHandle(db -> db.createQuery("select participant from known_reference where organisation = :organisation and reference = :reference")
                .bind("organisation", caller.organisation()).bind("reference", reference).mapTo(UUID.class).findOne());
    }

    @Override
    public boolean wasErased(String reference) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from erased_reference where hash = :hash)")
                .bind("hash", erasedHash.of(caller.organisation(), reference)).mapTo(Boolean.class).one());
    }

    @Override
    public boolean remember(String reference, UUID participant) {
        jdbi.useHandle(db -> db.execute("insert into known_reference values (?, ?, ?, ?) on conflict do nothing",
                caller.organisation(), reference, participant, forgetOther(db, reference, participant)));
        return find(reference).filter(participant::equals).isPresent();
    }

    /** The news that told the one she had; older news of it does not bring it back. */
    private long forgetOther(Handle db, String reference, UUID participant) {
        return db.createQuery("""
                        delete from known_reference where organisation = ? and participant = ? and reference <> ? returning sequence""")
                .bind(0, caller.organisation()).bind(1, participant).bind(2, reference).mapTo(Long.class).findOne().orElse(0L);
    }

    /** Nothing is left of them but hashes. */
    void forget(Handle db, UUID participant) {
        db.createQuery("delete from known_reference where participant = ? returning organisation, reference").bind(0, participant)
                .map((row, context) -> erasedHash.of(row.getString("organisation"), row.getString("reference"))).list()
                .forEach(hash -> db.execute("insert into erased_reference (hash) values (?) on conflict do nothing", (Object) hash));
    }
}
