package nl.krachtketen.participant.adapter.persistence.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.privacy.Erasures;
import nl.krachtketen.participant.domain.privacy.Erasure;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ErasureTable implements Erasures {

    private static final String OWN = """
            select r.id, r.organisation, e.municipality, e.cause, e.erased_at, r.known_as, r.acknowledged_at
            from erasure_recipient r join erasure e on e.id = r.erasure
            """;

    @Inject
    Jdbi jdbi;

    @Override
    public List<String> recipientsOf(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select organisation from participant_recipient where participant = :participant
                        union select organisations_that_processed(:participant) order by organisation""")
                .bind("participant", participant).mapTo(String.class).list());
    }

    @Override
    public void add(Erasure erasure, List<Erasure.Recipient> recipients) {
        jdbi.useHandle(db -> {
            db.createUpdate("""
                    insert into erasure (id, municipality, organisation, cause, erased_at)
                    values (:id, :municipality, :organisation, :cause, :erasedAt)""").bindMethods(erasure).execute();
            var batch = db.prepareBatch("""
                    insert into erasure_recipient (id, erasure, organisation, known_as) values (:id, :erasure, :organisation, :knownAs)""");
            recipients.forEach(recipient -> batch.bindMethods(recipient).bind("erasure", erasure.id()).add());
            batch.execute();
        });
    }

    @Override
    public List<Erasure.Duty> own(UUID before, int limit) {
        return page(OWN + "where :before::uuid is null or r.id < :before order by r.id desc limit :limit", before, limit);
    }

    @Override
    public List<Erasure.Duty> overseen(UUID before, int limit) {
        return page("select * from erasures_to_oversee() where :before::uuid is null or id < :before order by id desc limit :limit", before, limit);
    }

    private List<Erasure.Duty> page(String sql, UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery(sql).bind("before", before).bind("limit", limit).mapTo(Erasure.Duty.class).list());
    }

    @Override
    public Optional<Erasure.Duty> findOwn(UUID duty) {
        return one(OWN + "where r.id = :id", duty);
    }

    @Override
    public Optional<Erasure.Duty> findOverseen(UUID duty) {
        return one("select * from erasures_to_oversee() where id = :id", duty);
    }

    private Optional<Erasure.Duty> one(String sql, UUID duty) {
        return jdbi.withHandle(db -> db.createQuery(sql).bind("id", duty).mapTo(Erasure.Duty.class).findOne());
    }

    @Override
    public Optional<Erasure.Duty> acknowledge(UUID duty, Instant at) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update erasure_recipient set known_as = null, acknowledged_at = :at where id = :id and acknowledged_at is null""")
                .bind("at", at).bind("id", duty).execute());
        return findOwn(duty);
    }
}
