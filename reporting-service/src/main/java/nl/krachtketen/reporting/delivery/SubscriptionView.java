package nl.krachtketen.reporting.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Subscription", description = "What you are told, where, and how that goes")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(
        @Schema(description = "Its identifier", examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA") String subscriptionId,
        @Schema(description = "Your address", examples = "https://partner.example/krachtketen") String url,
        @Schema(description = "Types of events; empty means all",
                examples = "[\"nl.krachtketen.placements.placed.v1\"]") List<String> types,
        @Schema(description = "Municipalities; empty means all", examples = "[\"GM0758\"]") List<String> municipalities,
        @Schema(description = "How it is with it", examples = "ACTIVE") State state,
        @Schema(description = "Why it is suspended or ended", examples = "UNREACHABLE") Subscription.Reason reason,
        @Schema(description = "Since when your address takes nothing in", examples = "2008-11-03T09:30:00Z") Instant failingSince,
        @Schema(description = "When it is tried again", examples = "2008-11-03T09:35:00Z") Instant nextAttemptAt,
        @Schema(description = "When you made it", examples = "2008-10-01T08:00:00Z") Instant createdAt,
        @Schema(description = "The signing secret (Standard Webhooks). Only the answer to making a subscription shows it",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret) {

    public static final String KIND = "subscription";

    @Schema(name = "SubscriptionState", description = """
            PENDING: your address has not answered the handshake yet. ACTIVE: events are delivered. PAUSED: by you. SUSPENDED: your \
            address took nothing in for too long, or refused the handshake. ENDED: your address answered 410.""")
    public enum State { PENDING, ACTIVE, PAUSED, SUSPENDED, ENDED }

    static SubscriptionView of(Subscription subscription, String outward, String secret) {
        boolean pending = subscription.state() == Subscription.State.ACTIVE && !subscription.agreed();
        boolean failing = subscription.state() == Subscription.State.ACTIVE && subscription.failingSince() != null;
        return new SubscriptionView(outward, subscription.url(), subscription.types(), subscription.municipalities(),
                pending ? State.PENDING : State.valueOf(subscription.state().name()), subscription.reason(), subscription.failingSince(),
                failing ? subscription.dueAt() : null, subscription.createdAt(), secret);
    }

    @Schema(name = "SubscriptionPage")
    public record SubscriptionPage(List<SubscriptionView> items) {}
}
