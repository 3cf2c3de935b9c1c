package nl.krachtketen.reporting.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of Standard Webhooks: over identifier, moment and body, one for each secret that is in use. */
final class Signatures {

    static final String PREFIX = "whsec_";

    private Signatures() {}

    static String of(String id, long timestamp, byte[] body, List<String> secrets) {
        return secrets.stream().map(secret -> "v1," + sign(id, timestamp, body, secret)).collect(Collectors.joining(" "));
    }

    private static String sign(String id, long timestamp, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
