package nl.krachtketen.kit.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is remembered of somebody who was erased: a keyed hash, which tells her from others and tells nothing about her. */
@Singleton
public class ErasedHash {

    private final SecretKeySpec key;

    @Inject
    ErasedHash(@ConfigProperty(name = "krachtketen.pairwise.key") String masterKey) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(masterKey), "HmacSHA256");
    }

    public byte[] of(UUID participant) {
        return hash("erased", ByteBuffer.allocate(16).putLong(participant.getMostSignificantBits())
                .putLong(participant.getLeastSignificantBits()).array());
    }

    /** The same of an organisation's own reference to somebody. */
    public byte[] of(String organisation, String reference) {
        return hash("erased-reference", (organisation + reference).getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] hash(String kind, byte[] what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(kind.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
