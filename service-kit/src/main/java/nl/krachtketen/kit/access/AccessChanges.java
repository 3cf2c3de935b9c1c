package nl.krachtketen.kit.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import org.jdbi.v3.core.Jdbi;

/** What many events change about who is known and who may see her, gathered so that it takes two statements. */
final class AccessChanges {

    private record Latest(About about, long sequence) {}

    private record Grant(UUID participant, String organisation, String basis) {}

    private final Map<UUID, Latest> known = new LinkedHashMap<>();
    private final Set<Grant> grants = new LinkedHashSet<>();

    void add(ChainEvent event, long sequence) {
        About about = event.about();
        switch (event) {
            case ParticipantEvent.Registered registered -> {
                know(about, sequence);
                grant(about.participantId(), about.organisation(), "HOLDS");
            }
            case ParticipantEvent any -> know(about, sequence);
            case PlaceEvent.PlaceReserved any -> grant(about.participantId(), about.organisation(), "TAKES_PART");
            case PlaceEvent.WaitingListed any -> grant(about.participantId(), about.organisation(), "TAKES_PART");
            case PlacementEvent any -> grant(about.participantId(), about.organisation(), "TAKES_PART");
            default -> { /* The others change nothing about who may see her. */ }
        }
    }

    void know(About about, long sequence) {
        known.merge(about.participantId(), new Latest(about, sequence), (a, b) -> b.sequence() > a.sequence() ? b : a);
    }

    void grant(UUID participant, String organisation, String basis) {
        grants.add(new Grant(participant, organisation, basis));
    }

    void write(Jdbi jdbi) {
        if (!known.isEmpty()) {
            writeKnown(jdbi, known.values());
        }
        if (!grants.isEmpty()) {
            writeGrants(jdbi);
        }
    }

    private static void writeKnown(Jdbi jdbi, Collection<Latest> latest) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into known_participant select * from unnest(:participants, :municipalities, :levels, :channels, :counts, :sequences)
                        on conflict (participant) do update set municipality = excluded.municipality,
                            participation_level = excluded.participation_level, recruitment_channel = excluded.recruitment_channel,
                            counts_for_programme = excluded.counts_for_programme, sequence = excluded.sequence
                        where known_participant.sequence < excluded.sequence""")
                .bindArray("participants", UUID.class, column(latest, l -> l.about().participantId()))
                .bindArray("municipalities", String.class, column(latest, l -> l.about().municipality()))
                .bindArray("levels", String.class, column(latest, l -> name(l.about().participationLevel())))
                .bindArray("channels", String.class, column(latest, l -> name(l.about().recruitmentChannel())))
                .bindArray("counts", Boolean.class, column(latest, l -> l.about().countsForProgramme()))
                .bindArray("sequences", Long.class, column(latest, Latest::sequence))
                .execute());
    }

    private void writeGrants(Jdbi jdbi) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into participant_access (participant, organisation, basis)
                        select * from unnest(:participants, :organisations, :bases) on conflict do nothing""")
                .bindArray("participants", UUID.class, column(grants, Grant::participant))
                .bindArray("organisations", String.class, column(grants, Grant::organisation))
                .bindArray("bases", String.class, column(grants, Grant::basis))
                .execute());
    }

    private static <T> Object[] column(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }
}
