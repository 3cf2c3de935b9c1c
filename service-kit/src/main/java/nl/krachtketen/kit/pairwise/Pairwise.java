package nl.krachtketen.kit.pairwise;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.config.TinkConfig;
import com.google.crypto.tink.daead.AesSivKey;
import com.google.crypto.tink.daead.AesSivParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns an internal identifier into the one that a single organisation knows, and back. AES-SIV under a key derived per
 * organisation: no table, reversible only here, and two organisations cannot find out that they speak of the same woman.
 * The kind of thing is bound in as well, so that a trial's identifier cannot pass for a participant's.
 */
public final class Pairwise {

    private static final byte[] SALT = "krachtketen-pairwise-1".getBytes(StandardCharsets.UTF_8);

    private final byte[] masterKey;
    private final Map<String, DeterministicAead> perOrganisation = new ConcurrentHashMap<>();

    /** @param masterKey 32 random bytes, the same in every service; losing it is losing every identifier ever given out */
    public Pairwise(byte[] masterKey) {
        if (masterKey.length != 32) {
            throw new IllegalArgumentException("The pairwise master key must have 32 bytes, not " + masterKey.length);
        }
        this.masterKey = masterKey.clone();
        try {
            TinkConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form in which the organisation knows this identifier: 43 characters of base64url. */
    public String outward(String kind, UUID id, String organisation) {
        byte[] plain = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
        try {
            byte[] sealed = cipher(organisation).encryptDeterministically(plain, kind.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The identifier behind an outward form; empty if it was never given to this organisation for this kind of thing. */
    public Optional<UUID> inward(String kind, String outward, String organisation) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(outward);
            byte[] plain = cipher(organisation).decryptDeterministically(sealed, kind.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(plain);
            return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (GeneralSecurityException | IllegalArgumentException notGivenToThem) {
            return Optional.empty();
        }
    }

    private DeterministicAead cipher(String organisation) {
        return perOrganisation.computeIfAbsent(organisation, this::derive);
    }

    private DeterministicAead derive(String organisation) {
        try {
            byte[] bytes = Hkdf.computeHkdf("HMACSHA256", masterKey, SALT, organisation.getBytes(StandardCharsets.UTF_8), 64);
            AesSivParameters parameters = AesSivParameters.builder().setKeySizeBytes(64).setVariant(AesSivParameters.Variant.NO_PREFIX).build();
            AesSivKey key = AesSivKey.builder().setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get())).build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                    .build().getPrimitive(RegistryConfiguration.get(), DeterministicAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
