package nl.krachtketen.reporting.delivery;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps secrets from whoever reads the database. Each is bound to its subscription, so that it cannot be passed off as another's. */
@Singleton
class Seal {

    private static final byte[] PURPOSE = "krachtketen-webhooks-1".getBytes(StandardCharsets.UTF_8);

    private final AesGcmJce cipher;

    @Inject
    Seal(@ConfigProperty(name = "krachtketen.pairwise.key") String masterKey) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(Hkdf.computeHkdf("HMACSHA256", Base64.getDecoder().decode(masterKey), PURPOSE, new byte[0], 32));
    }

    String seal(UUID subscription, String text) {
        try {
            return Base64.getEncoder().encodeToString(cipher.encrypt(bytes(text), bytes(subscription.toString())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String open(UUID subscription, String sealed) {
        try {
            return new String(cipher.decrypt(Base64.getDecoder().decode(sealed), bytes(subscription.toString())), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
