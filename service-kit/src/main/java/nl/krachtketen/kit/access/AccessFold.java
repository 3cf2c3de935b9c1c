package nl.krachtketen.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;

/** Folds chain events into who is known and who may see her. The same in every service, so that all agree. */
@ApplicationScoped
public class AccessFold {

    @Inject
    Jdbi jdbi;

    @Inject
    ErasedHash erasedHash;

    @Inject
    KnownReferences references;

    /**
     * Folds new events, and returns those that may have a further effect: nothing about anybody who was erased, be it in this
     * very batch. Few statements, however many events.
     */
    public List<Received> take(List<Received> arrived) {
        List<Received> events = withoutErased(arrived);
        fold(events);
        return withoutErased(events);
    }

    /** The events without late or replayed ones that name somebody who was erased before this batch or earlier in it. */
    public List<Received> withoutErased(List<Received> events) {
        Set<UUID> erased = erased(events.stream().flatMap(AccessFold::named).distinct().toList());
        List<Received> kept = new ArrayList<>();
        for (Received received : events) {
            if (named(received).noneMatch(erased::contains)) {
                kept.add(received);
            }
            if (received instanceof Received.Known known && known.event() instanceof ParticipantEvent.Erased her) {
                erased.add(her.about().participantId());
            }
        }
        return kept;
    }

    /** Whom an event is about, and the other record if it says that two are one woman. */
    private static Stream<UUID> named(Received received) {
        UUID other = !(received instanceof Received.Known known) ? null : switch (known.event()) {
            case ParticipantEvent.Merged merged -> merged.otherParticipantId();
            case ParticipantEvent.Unmerged unmerged -> unmerged.otherParticipantId();
            default -> null;
        };
        return Stream.concat(received.envelope().participant().stream(), Stream.ofNullable(other));
    }

    private Set<UUID> erased(Collection<UUID> participants) {
        Map<String, UUID> byHash = new HashMap<>();
        participants.forEach(participant -> byHash.put(HexFormat.of().formatHex(erasedHash.of(participant)), participant));
        return jdbi.withHandle(db -> db.createQuery("""
                        select encode(hash, 'hex') from erased_participant
                        where hash = any(select decode(wanted, 'hex') from unnest(:hashes) wanted)""")
                .bindArray("hashes", String.class, byHash.keySet())
                .mapTo(String.class).stream().map(byHash::get).collect(Collectors.toCollection(HashSet::new)));
    }

    /** Folds events with the same result as one by one in this order. What came before somebody was erased is written first, and then forgotten. */
    public void fold(List<? extends Received> events) {
        var changes = new AccessChanges();
        for (Received received : events) {
            if (received instanceof Received.Known known && known.event() instanceof ParticipantEvent.Erased erased) {
                changes.write(jdbi);
                changes = new AccessChanges();
                erase(erased.about().participantId());
            } else if (received instanceof Received.Known known && known.event() instanceof ChainEvent event) {
                changes.add(event, known.envelope().sequence());
            }
        }
        changes.write(jdbi);
    }

    /** Lets an organisation see her; granting twice is granting once. */
    public void grant(Grant grant) {
        var changes = new AccessChanges();
        changes.grant(grant);
        changes.write(jdbi);
    }

    private void erase(UUID participant) {
        jdbi.useHandle(db -> {
            db.execute("insert into erased_participant (hash) values (?) on conflict do nothing", (Object) erasedHash.of(participant));
            references.forget(db, participant);
            db.execute("delete from participant_access where participant = ?", participant);
            db.execute("delete from participant_consent where participant = ?", participant);
            db.execute("delete from known_participant where participant = ?", participant);
        });
    }
}
