package nl.krachtketen.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver that uses the reference library of Standard Webhooks takes for genuine. */
class SignaturesTest {

    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String EARLIER = "whsec_Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";
    private static final String BODY = "{\"specversion\":\"1.0\",\"data\":{\"name\":\"één\"}}";
    private final long now = Instant.now().getEpochSecond();

    @Test
    void aSignatureIsVerified() {
        assertThatCode(() -> verify(SECRET, "event-1", now, BODY, sign("event-1", now))).doesNotThrowAnyException();
    }

    @Test
    void whileASecretChangesBothVerify() {
        String signatures = Signatures.of("event-1", now, bytes(BODY), List.of(SECRET, EARLIER));
        assertThatCode(() -> verify(SECRET, "event-1", now, BODY, signatures)).doesNotThrowAnyException();
        assertThatCode(() -> verify(EARLIER, "event-1", now, BODY, signatures)).doesNotThrowAnyException();
    }

    @Test
    void anAlteredBodyIdMomentOrSecretIsRefused() {
        String signature = sign("event-1", now);
        for (int at = 0; at < BODY.length(); at++) {
            String altered = BODY.substring(0, at) + (char) (BODY.charAt(at) + 1) + BODY.substring(at + 1);
            refused(SECRET, "event-1", now, altered, signature);
        }
        refused(SECRET, "event-2", now, BODY, signature);
        refused(SECRET, "event-1", now + 1, BODY, signature);
        refused(EARLIER, "event-1", now, BODY, signature);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, -3_600, -259_200, 301, 3_600})
    void aCallThatIsRepeatedLateOrDatedAheadIsRefused(long seconds) {
        refused(SECRET, "event-1", now + seconds, BODY, sign("event-1", now + seconds));
    }

    private static void refused(String secret, String id, long timestamp, String body, String signature) {
        assertThatThrownBy(() -> verify(secret, id, timestamp, body, signature)).isInstanceOf(WebhookVerificationException.class);
    }

    private static String sign(String id, long timestamp) {
        return Signatures.of(id, timestamp, bytes(BODY), List.of(SECRET));
    }

    private static void verify(String secret, String id, long timestamp, String body,
            String signature) throws WebhookVerificationException {
        new Webhook(secret).verify(body, HttpHeaders.of(Map.of("webhook-id", List.of(id),
                "webhook-timestamp", List.of(Long.toString(timestamp)), "webhook-signature", List.of(signature)), (name, value) -> true));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
