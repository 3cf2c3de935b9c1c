package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.reporting.feed.Cursors;

/** A log of the test's own: everybody sees everything, but for what was withdrawn. */
@Alternative
@ApplicationScoped
class FakeEvents implements EventsAfter {

    static final String TYPE = "nl.krachtketen.placements.placed.v1";
    @Inject
    Cursors cursors;

    private final List<Outgoing> log = new CopyOnWriteArrayList<>();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();

    String add() {
        return add(TYPE, UUID.randomUUID());
    }

    synchronized String add(String type, UUID participant) {
        long position = log.size() + 1L;
        String id = "event-" + position;
        log.add(new Outgoing(position, id, type, participant,
                "{\"specversion\":\"1.0\",\"id\":\"%s\",\"type\":\"%s\"}".formatted(id, type).getBytes(StandardCharsets.UTF_8)));
        return id;
    }

    void withdraw(String id) {
        withdrawn.add(id);
    }

    @Override
    public long end() {
        return log.size();
    }

    @Override
    public String cursor(long position, String organisation) {
        return cursors.of(position, organisation);
    }

    @Override
    public Batch after(Scope.Tenant receiver, Filter filter, long position, int limit) {
        long end = end();
        List<Outgoing> events = log.stream().limit(end).skip(position)
                .filter(event -> filter.types().isEmpty() || filter.types().contains(event.type()))
                .filter(event -> !withdrawn.contains(event.id())).limit(limit).toList();
        return new Batch(events, events.size() == limit ? events.getLast().position() : end);
    }
}
