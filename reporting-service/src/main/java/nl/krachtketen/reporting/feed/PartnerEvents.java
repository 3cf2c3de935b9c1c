package nl.krachtketen.reporting.feed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.tenancy.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * What an organisation may see of the log, in its order, under its own identifiers. Asked in a transaction in the scope of that
 * organisation, so that the grounds of this very moment hold: whoever withdrew is not in the next answer.
 */
@ApplicationScoped
public class PartnerEvents {

    private static final String VISIBLE = ClasspathSqlLocator.removingComments().locate("nl/krachtketen/reporting/feed/visible");
    /** How far one query looks, and how many of them one answer may take, so that who sees little waits no longer than others. */
    private static final int STRETCH = 10_000;
    private static final int STRETCHES = 25;
    private static final int FEW = 500;

    @Inject
    Jdbi jdbi;

    @Inject
    Translation translation;

    @Inject
    Pairwise pairwise;

    /** Of their own: whoever blocks the pool that all share would block the feed. */
    private final ExecutorService translators = Executors.newWorkStealingPool();

    @PreDestroy
    void stop() {
        translators.shutdown();
    }

    /**
     * What the receiver wants to be told of.
     *
     * @param types          all if empty
     * @param municipalities all that it may see if empty
     * @param participant    all if null
     */
    public record Filter(List<String> types, List<String> municipalities, UUID participant) {}

    /** @param position where to go on; beyond the last event if what follows it is not for this receiver */
    public record Batch(List<PartnerEvent> events, long position) {}

    /** Where the log ends: nothing will ever appear at this position or before it. */
    public long end() {
        return jdbi.withHandle(db -> db.createQuery("select log_end()").mapTo(Long.class).one());
    }

    /** The next events after a position. None may mean that there is more to look through: then its position is before the end. */
    public Batch after(Scope.Tenant receiver, Filter filter, long position, int limit) {
        long end = end();
        long from = position;
        for (int i = 0; i < STRETCHES && from < end; i++) {
            long until = filter.participant() == null ? Math.min(from + STRETCH, end) : end;
            List<PartnerEvent> events = between(receiver.organisation(), filter, from, until, limit);
            if (!events.isEmpty()) {
                return new Batch(events, events.size() < limit ? until : events.getLast().position());
            }
            from = until;
        }
        return new Batch(List.of(), from);
    }

    private List<PartnerEvent> between(String organisation, Filter filter, long from, long until, int limit) {
        return jdbi.withHandle(db -> {
            try (var found = db.createQuery(VISIBLE)
                    .bind("organisation", organisation).bind("from", from).bind("until", until).bind("limit", limit)
                    .bindArray("types", String.class, filter.types())
                    .bindArray("municipalities", String.class, filter.municipalities())
                    .bind("participant", filter.participant())
                    .setFetchSize(FEW).map(LoggedEvent::of).iterator()) {
                return translated(found, new Names(pairwise, organisation));
            }
        });
    }

    /** While the database finds the next few, those before are translated. */
    private List<PartnerEvent> translated(Iterator<LoggedEvent> found, Names names) {
        List<CompletableFuture<List<PartnerEvent>>> translations = new ArrayList<>();
        while (found.hasNext()) {
            List<LoggedEvent> few = new ArrayList<>(FEW);
            while (found.hasNext() && few.size() < FEW) {
                few.add(found.next());
            }
            translations.add(CompletableFuture.supplyAsync(() -> few.stream().map(event -> translation.of(event, names)).toList(),
                    translators));
        }
        return translations.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
    }
}
