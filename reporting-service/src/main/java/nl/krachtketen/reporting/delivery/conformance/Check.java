package nl.krachtketen.reporting.delivery.conformance;

import java.util.Set;
import nl.krachtketen.reporting.delivery.Answer;

/** What a receiver is tried for, in this order. */
public enum Check {

    HANDSHAKE("Answers OPTIONS with 2xx and WebHook-Allowed-Origin", true, """
            Answer OPTIONS with 200 and the header WebHook-Allowed-Origin: *, or with the origin that WebHook-Request-Origin names. \
            Nothing else is sent before that."""),
    SIGNED("Takes a ping whose signature is right", true, """
            Answer 2xx. If you refuse it, check that you verify over the body exactly as it came, byte for byte, before any parser \
            has touched it, and with the present secret (whsec_…)."""),
    ALTERED("Refuses a body that was altered on its way", false, """
            Verify webhook-signature over `webhook-id.webhook-timestamp.body` with a Standard Webhooks library, and answer 401 if it is \
            not right."""),
    FORGED("Refuses what is signed with another secret", false, """
            Compare the signature with the one that your own secret gives; that there is one is not enough. Answer 401."""),
    UNSIGNED("Refuses what is not signed", false, "Answer 401 if webhook-signature is empty or of a version that you do not know."),
    LATE("Refuses what was signed ten minutes ago", false, """
            Refuse a webhook-timestamp that is more than five minutes from your clock, even if the signature is right: somebody may \
            play back what was overheard. Keep your clock right by NTP."""),
    DUPLICATE("Takes the same event once more", true, """
            Answer 2xx to a webhook-id that you have already, and do nothing else. That you did it once only is for you to see: your \
            system must hold one ping with the eventId of this check."""),
    OUT_OF_ORDER("Takes an event whose sequence is lower than that of the one before", true, """
            Answer 2xx to both. After a resend older events follow newer ones: sort by `occurredAt`, or leave out what is older than what \
            you have, but do not refuse it."""),
    UNKNOWN_TYPE("Takes an event of a type that it does not know", true, """
            Answer 2xx and do nothing: new types come without a new version of the API. Subscribe with `types` if you want only some."""),
    GAP("Takes the news that events were missed, and fetches them from the feed", true, """
            When nl.krachtketen.subscriptions.suspended.v1 arrives, answer 2xx and then call GET /v1/events with `after` of its data, or \
            with the cursor where your own system is, within half a minute. Follow the links `next` until the link no longer changes.""");

    /** These say that the address is wrong, gone or busy, not that the call is refused. */
    private static final Set<Integer> NO_REFUSAL = Set.of(404, 405, 408, 410, 429);

    private final String title;
    private final boolean taken;
    private final String remedy;

    Check(String title, boolean taken, String remedy) {
        this.title = title;
        this.taken = taken;
        this.remedy = remedy;
    }

    String title() {
        return title;
    }

    String expected() {
        return taken ? "2xx" : "400, 401 or 403";
    }

    String remedy() {
        return remedy;
    }

    boolean isPassedBy(Answer answer) {
        return taken ? answer.delivered()
                : answer.status() != null && answer.status() / 100 == 4 && !NO_REFUSAL.contains(answer.status());
    }
}
