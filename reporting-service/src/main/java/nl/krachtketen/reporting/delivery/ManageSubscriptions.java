package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;

/** What partners do with their subscriptions. */
@ApplicationScoped
public class ManageSubscriptions {

    private static final int MOST = 100;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Secrets secrets;

    @Inject
    Destinations destinations;

    @Inject
    EventsAfter eventsAfter;

    @Inject
    Caller caller;

    @Inject
    OutwardIds ids;

    /** A subscription and the only sight of its secret. */
    record Made(Subscription subscription, String secret) {}

    Made make(SubscriptionRequest wish) {
        check(wish);
        if (subscriptions.after(null, MOST).size() == MOST) {
            throw Problem.contradiction("too-many-subscriptions", "Too many subscriptions",
                    "Your organisation has " + MOST + " subscriptions. End one that it does not need.", List.of("deleteSubscription"));
        }
        UUID id = Ids.next();
        long position = wish.startAt() == SubscriptionRequest.StartAt.BEGINNING ? 0 : eventsAfter.end();
        subscriptions.add(id, caller.scope(), caller.organisationTitle().orElse(null), wish, position);
        String secret = secrets.renew(id, caller.organisation(), Duration.ZERO);
        return new Made(subscriptions.find(id).orElseThrow(), secret);
    }

    Subscription change(String outward, String ifMatch, SubscriptionRequest wish) {
        Subscription known = lock(outward);
        Etags.require(ifMatch, known.version());
        check(wish);
        subscriptions.change(known.id(), caller.scope(), wish);
        return subscriptions.find(known.id()).orElseThrow();
    }

    /** For a change that depends on what it finds. */
    Subscription lock(String outward) {
        return subscriptions.lock(ids.fromPath(SubscriptionView.KIND, outward)).orElseThrow(ManageSubscriptions::none);
    }

    /** By the identifier that the caller has of it. */
    public Subscription find(String outward) {
        return find(ids.fromPath(SubscriptionView.KIND, outward));
    }

    public Subscription find(UUID id) {
        return subscriptions.find(id).orElseThrow(ManageSubscriptions::none);
    }

    private static Problem none() {
        return Problem.notFound("There is no subscription with this identifier.");
    }

    private void check(SubscriptionRequest wish) {
        try {
            destinations.read(wish.url());
        } catch (Destinations.Forbidden e) {
            throw Problem.invalid("url", e.getMessage());
        }
        wish.wantedTypes().stream().filter(type -> !isForPartners(type)).findFirst().ifPresent(unknown -> {
            throw Problem.invalid("types", "must be types of the event catalogue, as in nl.krachtketen.placements.placed.v1");
        });
    }

    private static boolean isForPartners(String type) {
        return EventCatalogue.byType(type).filter(EventCatalogue.forPartners()::contains).isPresent();
    }
}
