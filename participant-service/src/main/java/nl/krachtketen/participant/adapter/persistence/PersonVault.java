package nl.krachtketen.participant.adapter.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import nl.krachtketen.participant.domain.Person;

/** Seals personal data under a key per participant (envelope encryption). Deleting her key is forgetting her, in backups too. */
@Singleton
public class PersonVault {

    /** Sealed personal data and the participant's own key, itself sealed under the master key. */
    public record Sealed(byte[] wrappedKey, byte[] sealed) {}

    @ConfigMapping(prefix = "krachtketen.personal-data")
    interface Config {

        /** Base64 of 32 random bytes, kept outside the database. */
        String key();
    }

    private final AesGcmJce master;
    private final ObjectMapper json;

    @Inject
    PersonVault(Config config, ObjectMapper json) throws GeneralSecurityException {
        this.master = new AesGcmJce(Base64.getDecoder().decode(config.key()));
        this.json = json;
    }

    Sealed seal(UUID participant, Person person) {
        byte[] context = context(participant);
        byte[] key = Random.randBytes(32);
        try {
            return new Sealed(master.encrypt(key, context), new AesGcmJce(key).encrypt(json.writeValueAsBytes(person), context));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Personal data could not be sealed", e);
        }
    }

    public Person open(UUID participant, Sealed sealed) {
        byte[] context = context(participant);
        try {
            byte[] key = master.decrypt(sealed.wrappedKey(), context);
            return json.readValue(new AesGcmJce(key).decrypt(sealed.sealed(), context), Person.class);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Personal data could not be opened", e);
        }
    }

    private static byte[] context(UUID participant) {
        return participant.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
