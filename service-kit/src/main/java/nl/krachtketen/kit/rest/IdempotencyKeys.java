package nl.krachtketen.kit.rest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class IdempotencyKeys {

    /** @param status null as long as there is no answer to keep */
    public record Stored(byte[] fingerprint, Integer status, String location, String etag, String mediaType, String body) {

        boolean isAnswered() {
            return status != null;
        }

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

    /** False if another answer was kept before. */
    boolean remember(String organisation, String key, Stored answer) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into idempotency_key (organisation, key, fingerprint, status, location, etag, media_type, body)
                        values (:organisation, :key, :fingerprint, :status, :location, :etag, :mediaType, :body)
                        on conflict (organisation, key) do update set status = excluded.status, location = excluded.location,
                            etag = excluded.etag, media_type = excluded.media_type, body = excluded.body
                        where idempotency_key.status is null and idempotency_key.fingerprint = excluded.fingerprint""")
                .bind("organisation", organisation).bind("key", key)
                .bindMethods(answer.with(seal.seal(organisation, key, answer.body()))).execute()) == 1;
    }

    /** Nothing was done under the key, so any request may use it again. */
    void release(String organisation, String key) {
        transactions.asPlatform(() -> jdbi.withHandle(db ->
                db.execute("delete from idempotency_key where organisation = ? and key = ? and status is null", organisation, key)));
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
