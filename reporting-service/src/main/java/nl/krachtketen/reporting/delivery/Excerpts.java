package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The beginning of what a receiver answered, for its own administrators to read. Only what it said when it refused is kept,
 * sealed, and without what looks like an address or a number of somebody.
 */
@ApplicationScoped
class Excerpts {

    private static final Pattern TELLING = Pattern.compile("\\S+@\\S+|\\+?\\d[\\d ().-]{4,}\\d");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    @Inject
    Seal seal;

    String keep(UUID subscription, Answer answer) {
        if (answer.delivered() || answer.body() == null || answer.body().isBlank()) {
            return null;
        }
        return seal.seal(subscription, UNPRINTABLE.matcher(TELLING.matcher(answer.body()).replaceAll("…")).replaceAll(""));
    }

    String read(DeliveryLog.Attempt attempt) {
        return attempt.excerpt() == null ? null : seal.open(attempt.subscription(), attempt.excerpt());
    }
}
