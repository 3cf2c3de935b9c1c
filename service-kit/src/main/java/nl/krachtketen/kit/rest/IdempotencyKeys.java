package nl.krachtketen.kit.rest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class IdempotencyKeys {

    public record Stored(byte[] fingerprint, int status, String location, String etag, String mediaType, String body) {

        private Stored with(String otherBody) {
            return new Stored(fingerprint, status, location, etag, mediaType, otherBody);
        }
    }

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    AnswerSeal seal;

    /** True for the first to use the key. A second one waits here until the first has committed, and then loses. */
    boolean claim(String organisation, String key, byte[] fingerprint) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into idempotency_key (organisation, key, fingerprint) values (:organisation, :key, :fingerprint)
                        on conflict do nothing""")
                .bind("organisation", organisation).bind("key", key).bind("fingerprint", fingerprint).execute()) == 1;
    }

    void remember(String organisation, String key, Stored answer) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update idempotency_key set status = :status, location = :location, etag = :etag, media_type = :mediaType, body = :body
                        where organisation = :organisation and key = :key""")
                .bind("organisation", organisation).bind("key", key)
                .bindMethods(answer.with(seal.seal(organisation, key, answer.body()))).execute());
    }

    Stored find(String organisation, String key) {
        return lookUp(organisation, key).orElseThrow();
    }

    Optional<Stored> lookUp(String organisation, String key) {
        Optional<Stored> stored = jdbi.withHandle(db -> db.createQuery("""
                        select fingerprint, status, location, etag, media_type, body from idempotency_key
                        where organisation = :organisation and key = :key""")
                .bind("organisation", organisation).bind("key", key).mapTo(Stored.class).findOne());
        return stored.map(found -> found.with(seal.open(organisation, key, found.body())));
    }

    @Scheduled(every = "1h", identity = "forget-idempotency-keys")
    void forgetOld() {
        transactions.asPlatform(() -> jdbi.withHandle(db ->
                db.execute("delete from idempotency_key where created_at < now() - interval '7 days'")));
    }
}
