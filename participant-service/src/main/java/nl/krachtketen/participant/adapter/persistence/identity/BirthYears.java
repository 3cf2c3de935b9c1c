package nl.krachtketen.participant.adapter.persistence.identity;

import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hides a year of birth behind a keyed hash, which finds those of the same year and tells nobody which one that is. */
@Singleton
public class BirthYears {

    private final PrfHmacJce hash;

    @Inject
    BirthYears(@ConfigProperty(name = "krachtketen.personal-data.key") String masterKey) throws GeneralSecurityException {
        byte[] key = Hkdf.computeHkdf("HMACSHA256", Base64.getDecoder().decode(masterKey), new byte[0],
                "birth-years-1".getBytes(StandardCharsets.US_ASCII), 32);
        this.hash = new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
    }

    /** Null for a year that is not known. */
    public byte[] hidden(Integer year) {
        if (year == null) {
            return null;
        }
        try {
            return hash.compute(year.toString().getBytes(StandardCharsets.US_ASCII), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
