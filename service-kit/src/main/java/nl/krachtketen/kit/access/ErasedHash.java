package nl.krachtketen.kit.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update("erased".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return mac.doFinal(ByteBuffer.allocate(16).putLong(participant.getMostSignificantBits())
                    .putLong(participant.getLeastSignificantBits()).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
