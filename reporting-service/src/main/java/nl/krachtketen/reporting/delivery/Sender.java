package nl.krachtketen.reporting.delivery;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.pairwise.Pairwise;

/** Makes one attempt. */
@ApplicationScoped
class Sender {

    static final String HANDSHAKE = "handshake";

    @Inject
    WebhookClient client;

    @Inject
    WebhookConfig config;

    @Inject
    Pairwise pairwise;

    @Inject
    Excerpts excerpts;

    @Inject
    Clock clock;

    /**
     * Sends an event, signed for this very moment.
     *
     * @param resent whether its receiver asked for it once more
     */
    Sent send(Subscription to, EventsAfter.Outgoing event, List<String> secrets, int attempt, boolean resent) {
        UUID id = Ids.next();
        Instant at = clock.instant();
        Answer answer = post(to, id, new Letter(event.id(), at, event.body(),
                Signatures.of(event.id(), at.getEpochSecond(), event.body(), secrets)));
        Long position = event.position() == 0 ? null : event.position();
        return sent(new Unsent(id, to, event.id(), event.type(), position, attempt, resent, at), answer, event.participant());
    }

    /** What is posted, with the signature that it has, right or wrong. */
    record Letter(String id, Instant at, byte[] body, String signature) {}

    /** @param call names this very call to the receiver */
    Answer post(Subscription to, UUID call, Letter letter) {
        return client.call(HttpMethod.POST, to.url(), Map.of(
                "Content-Type", "application/cloudevents+json",
                "User-Agent", "Krachtketen",
                "X-Request-Id", pairwise.outward(DeliveryView.KIND, call, to.organisation()),
                "webhook-id", letter.id,
                "webhook-timestamp", Long.toString(letter.at.getEpochSecond()),
                "webhook-signature", letter.signature), letter.body);
    }

    /** Asks the receiver whether it wants to be called by us: the abuse protection of CloudEvents. */
    Sent handshake(Subscription with) {
        UUID id = Ids.next();
        Instant at = clock.instant();
        Answer answer = client.call(HttpMethod.OPTIONS, with.url(), Map.of(
                "User-Agent", "Krachtketen",
                "X-Request-Id", pairwise.outward(DeliveryView.KIND, id, with.organisation()),
                "WebHook-Request-Origin", config.origin()), new byte[0]);
        Answer judged = answer.delivered() && !allows(answer.allowedOrigin()) ? answer.notAgreed() : answer;
        return sent(new Unsent(id, with, null, HANDSHAKE, null, with.attempt() + 1, false, at), judged, null);
    }

    private boolean allows(String allowed) {
        return allowed != null && (allowed.strip().equals("*") || allowed.strip().equalsIgnoreCase(config.origin()));
    }

    private record Unsent(UUID id, Subscription to, String eventId, String eventType, Long position, int attempt, boolean resent,
            Instant at) {}

    private Sent sent(Unsent unsent, Answer answer, UUID participant) {
        Instant endedAt = clock.instant();
        var attempt = new DeliveryLog.Attempt(unsent.id, unsent.to.id(), unsent.to.organisation(), unsent.eventId, unsent.eventType,
                unsent.position, unsent.attempt, unsent.at, (int) Duration.between(unsent.at, endedAt).toMillis(), answer.outcome(),
                answer.status(), excerpts.keep(unsent.to.id(), answer), unsent.resent);
        return new Sent(attempt, answer, participant, endedAt);
    }
}
