package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import org.jdbi.v3.core.Jdbi;

/** The signing secrets of subscriptions. While one takes over from another, both sign. */
@ApplicationScoped
class Secrets {

    private static final int BYTES = 32;

    @Inject
    Jdbi jdbi;

    @Inject
    Seal seal;

    private final SecureRandom random = new SecureRandom();

    /** Makes a new secret the present one; those before it go on signing for a while, or not at all if there is no overlap. */
    String renew(UUID subscription, String organisation, Duration overlap) {
        String secret = random();
        jdbi.useHandle(db -> {
            db.execute("delete from subscription_secret where subscription = ? and valid_until < now()", subscription);
            db.execute("""
                    update subscription_secret set valid_until = now() + make_interval(secs => ?)
                    where subscription = ? and (valid_until is null or ?)""", overlap.toSeconds(), subscription, overlap.isZero());
            db.execute("insert into subscription_secret (id, subscription, organisation, sealed) values (?, ?, ?, ?)",
                    Ids.next(), subscription, organisation, seal.seal(subscription, secret));
        });
        return secret;
    }

    /** One that nobody knows yet. */
    String random() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Signatures.PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** Those that sign now, the present one first. */
    List<String> of(UUID subscription) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select sealed from subscription_secret
                        where subscription = :subscription and (valid_until is null or valid_until > now()) order by id desc""")
                .bind("subscription", subscription).mapTo(String.class).list()).stream()
                .map(sealed -> seal.open(subscription, sealed)).toList();
    }
}
