package nl.krachtketen.reporting.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;

/** Keeps when each organisation was first and last heard of at a link of the chain, and how often. */
@ApplicationScoped
class ChainLinks {

    @Inject
    Jdbi jdbi;

    private record Place(String municipality, ChainLink link, String organisation) {

        /** Always in the same order, so that two replicas cannot lock each other out. */
        static final Comparator<Place> ORDER = Comparator.comparing(Place::municipality).thenComparing(Place::link)
                .thenComparing(Place::organisation);
    }

    private record Heard(Place place, Instant first, Instant last, int events) {

        Heard and(Heard other) {
            return new Heard(place, first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last,
                    events + other.events);
        }
    }

    void add(List<Received.Known> news) {
        Map<Place, Heard> heard = new TreeMap<>(Place.ORDER);
        news.stream().map(Received.Known::event).filter(ChainEvent.class::isInstance).map(ChainEvent.class::cast)
                .forEach(event -> ChainLink.of(event).map(link -> heard(event, link))
                        .ifPresent(each -> heard.merge(each.place(), each, Heard::and)));
        if (!heard.isEmpty()) {
            write(List.copyOf(heard.values()));
        }
    }

    private static Heard heard(ChainEvent event, ChainLink link) {
        Instant at = event.about().occurredAt();
        return new Heard(new Place(event.about().municipality(), link, event.about().organisation()), at, at, 1);
    }

    private void write(List<Heard> heard) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into chain_link (municipality, link, organisation, first_at, last_at, events)
                        select municipality, link, organisation, cast(first as timestamptz), cast(last as timestamptz), events
                        from unnest(:municipalities, :links, :organisations, :firsts, :lasts, :events)
                            as heard (municipality, link, organisation, first, last, events)
                        on conflict (municipality, link, organisation) do update set first_at = least(chain_link.first_at, excluded.first_at),
                            last_at = greatest(chain_link.last_at, excluded.last_at), events = chain_link.events + excluded.events""")
                .bindArray("municipalities", String.class, column(heard, each -> each.place().municipality()))
                .bindArray("links", String.class, column(heard, each -> each.place().link().name()))
                .bindArray("organisations", String.class, column(heard, each -> each.place().organisation()))
                .bindArray("firsts", String.class, column(heard, each -> each.first().toString()))
                .bindArray("lasts", String.class, column(heard, each -> each.last().toString()))
                .bindArray("events", Integer.class, column(heard, Heard::events))
                .execute());
    }

    private static Object[] column(List<Heard> heard, Function<Heard, Object> value) {
        return heard.stream().map(value).toArray();
    }
}
