package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.tenancy.Transactions;

/** Calls a receiver beside its stream, right or wrong on purpose, for whoever tries it out. */
@ApplicationScoped
public class TrialCalls {

    public static final String PING = Message.PING;
    public static final String SUSPENDED = Message.SUSPENDED;
    private static final String KIND = "trial";

    @Inject
    Sender sender;

    @Inject
    Secrets secrets;

    @Inject
    Message messages;

    @Inject
    EventsAfter eventsAfter;

    @Inject
    Pairwise pairwise;

    @Inject
    Transactions transactions;

    public Answer handshake(Subscription with) {
        return sender.handshake(with).answer();
    }

    /** Posts a body under this signature, whether or not it belongs to it. */
    public Answer post(Subscription to, String id, Instant at, byte[] body, String signature) {
        return sender.post(to, Ids.next(), new Sender.Letter(id, at, body, signature));
    }

    public String sign(Subscription to, String id, Instant at, byte[] body) {
        return Signatures.of(id, at.getEpochSecond(), body, transactions.asPlatform(() -> secrets.of(to.id())));
    }

    /** Signs as somebody does who does not know the secret. */
    public String forge(String id, Instant at, byte[] body) {
        return Signatures.of(id, at.getEpochSecond(), body, List.of(secrets.random()));
    }

    /** An identifier such as events have. */
    public String newId(Subscription to) {
        return pairwise.outward(KIND, Ids.next(), to.organisation());
    }

    /** An event about the subscription itself. */
    public byte[] event(Subscription about, String id, String type, String sequence, Map<String, Object> data, Instant now) {
        return messages.body(new Message.Content(id, type, sequence, data),
                pairwise.outward(SubscriptionView.KIND, about.id(), about.organisation()), now);
    }

    /** Where the feed goes on after what the subscription was told. */
    public String cursor(Subscription of) {
        return eventsAfter.cursor(of.position(), of.organisation());
    }
}
