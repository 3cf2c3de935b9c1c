package nl.krachtketen.kit.rest;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals answers that are kept to be given again: one may hold something that opens a door, such as a link. The keys are derived
 * from one outside the database. An answer is bound to its organisation and key, so that it cannot be given as another's. What was
 * asked is kept as a keyed hash: with a plain one, whoever has the database could guess who somebody is and see it confirmed.
 */
@Singleton
public class AnswerSeal {

    private static final byte[] PURPOSE = "krachtketen-idempotency-1".getBytes(StandardCharsets.UTF_8);

    private static final byte[] REQUESTS = "krachtketen-idempotency-requests-1".getBytes(StandardCharsets.UTF_8);

    private final AesGcmJce cipher;
    private final PrfHmacJce hash;

    @Inject
    AnswerSeal(@ConfigProperty(name = "krachtketen.pairwise.key") String masterKey) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(derived(masterKey, PURPOSE));
        this.hash = new PrfHmacJce("HMACSHA256", new SecretKeySpec(derived(masterKey, REQUESTS), "HMAC"));
    }

    private static byte[] derived(String masterKey, byte[] purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", Base64.getDecoder().decode(masterKey), purpose, new byte[0], 32);
    }

    /** A keyed hash of what was asked. */
    public byte[] fingerprint(byte[] request) {
        try {
            return hash.compute(request, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String seal(String organisation, String key, String body) {
        try {
            return body == null ? null : Base64.getEncoder().encodeToString(cipher.encrypt(bytes(body), bytes(organisation + key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String open(String organisation, String key, String sealed) {
        try {
            return sealed == null ? null
                    : new String(cipher.decrypt(Base64.getDecoder().decode(sealed), bytes(organisation + key)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
