package nl.krachtketen.kit.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import org.jdbi.v3.core.Jdbi;

/** What many events change about who is known and who may see her, gathered so that it takes few statements. */
final class AccessChanges {

    private record Latest(About about, long sequence) {}

    private record Ground(UUID participant, String basis) {}

    private record Decision(ParticipantEvent.ConsentChanged event, long sequence) {}

    private final Map<UUID, Latest> known = new LinkedHashMap<>();
    private final ReferenceChanges references = new ReferenceChanges();
    private final Set<Ground> ended = new LinkedHashSet<>();
    private final Map<Ground, Set<Grant>> grants = new LinkedHashMap<>();
    private final Map<List<Object>, Decision> decisions = new LinkedHashMap<>();

    void add(ChainEvent event, long sequence) {
        About about = event.about();
        switch (event) {
            case ParticipantEvent.Registered registered -> {
                know(about, sequence);
                grant(Grant.holds(about.participantId(), about.organisation()));
            }
            case ParticipantEvent.ConsentChanged changed -> {
                know(about, sequence);
                decide(changed, sequence);
            }
            case HandoverEvent.HandoverOffered offered -> {
                know(about, sequence);
                grant(Grant.asked(about.participantId(), offered.handover()));
            }
            case HandoverEvent.HandoverAccepted accepted -> {
                know(about, sequence);
                end(about.participantId(), "HOLDS");
                end(about.participantId(), "ASKED");
                grant(Grant.holds(about.participantId(), accepted.handover().to()));
                grant(Grant.held(about.participantId(), accepted.handover().from(), about.occurredAt()));
            }
            case HandoverEvent.HandoverDeclined any -> notAskedAnyMore(about, sequence);
            case HandoverEvent.HandoverLapsed any -> notAskedAnyMore(about, sequence);
            case ParticipantEvent any -> know(about, sequence);
            case PlaceEvent.PlaceReserved reserved -> choose(reserved);
            case PlaceEvent.WaitingListed listed -> choose(listed);
            case PlacementEvent placement -> takePart(placement);
            default -> { /* The others change nothing about who may see her. */ }
        }
    }

    private void notAskedAnyMore(About about, long sequence) {
        know(about, sequence);
        end(about.participantId(), "ASKED");
    }

    void know(About about, long sequence) {
        known.merge(about.participantId(), new Latest(about, sequence), (a, b) -> b.sequence() > a.sequence() ? b : a);
        if (about.reference() != null) {
            references.add(about, sequence);
        }
    }

    void grant(Grant grant) {
        grants.computeIfAbsent(new Ground(grant.participant(), grant.basis()), whose -> new LinkedHashSet<>()).add(grant);
    }

    /** Takes away what was granted before, here or earlier; what is granted afterwards stays, because the grants are written last. */
    private void end(UUID participant, String basis) {
        grants.remove(new Ground(participant, basis));
        ended.add(new Ground(participant, basis));
    }

    /** Her own choice speaks for her; a promise that others made about her lets nobody see more than the handover does. */
    private void choose(PlaceEvent place) {
        if (!place.onlyPromised()) {
            grant(Grant.takesPart(place.about().participantId(), place.about().organisation()));
        }
    }

    /** With whoever records it, and with the organiser, who has her there. */
    private void takePart(PlacementEvent placement) {
        UUID participant = placement.about().participantId();
        grant(Grant.takesPart(participant, placement.about().organisation()));
        if (placement instanceof PlacementEvent.Started started && started.organiser() != null) {
            grant(Grant.takesPart(participant, started.organiser()));
        }
    }

    /** A consent is also a ground of its own, but for a handover: that is seen when it is offered. */
    private void decide(ParticipantEvent.ConsentChanged changed, long sequence) {
        UUID participant = changed.about().participantId();
        decisions.merge(List.of(participant, changed.recipient(), changed.purpose()), new Decision(changed, sequence),
                (a, b) -> b.sequence() > a.sequence() ? b : a);
        if (changed.given() && changed.purpose() != ConsentPurpose.HANDOVER) {
            grant(Grant.consented(participant, changed.recipient(), changed.purpose()));
        }
    }

    void write(Jdbi jdbi) {
        if (!known.isEmpty()) {
            writeKnown(jdbi, known.values());
        }
        references.write(jdbi);
        if (!ended.isEmpty()) {
            writeEnded(jdbi);
        }
        if (!grants.isEmpty()) {
            writeGrants(jdbi, grants.values().stream().flatMap(Set::stream).toList());
        }
        if (!decisions.isEmpty()) {
            writeDecisions(jdbi, decisions.values());
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

    private void writeEnded(Jdbi jdbi) {
        jdbi.useHandle(db -> db.createUpdate("""
                        delete from participant_access a using unnest(:participants, :bases) as ended (participant, basis)
                        where a.participant = ended.participant and a.basis = ended.basis""")
                .bindArray("participants", UUID.class, column(ended, Ground::participant))
                .bindArray("bases", String.class, column(ended, Ground::basis))
                .execute());
    }

    /** Where two grants differ in how long they last, the longer one holds. */
    private static void writeGrants(Jdbi jdbi, List<Grant> grants) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into participant_access (participant, organisation, basis, purpose, until)
                        select participant, organisation, basis, purpose, nullif(max(coalesce(until::timestamptz, 'infinity')), 'infinity')
                        from unnest(:participants, :organisations, :bases, :purposes, :untils) g (participant, organisation, basis, purpose, until)
                        group by participant, organisation, basis, purpose
                        on conflict (participant, organisation, basis, purpose) do update
                        set until = nullif(greatest(coalesce(participant_access.until, 'infinity'), coalesce(excluded.until, 'infinity')), 'infinity')
                        where participant_access.until < coalesce(excluded.until, 'infinity')""")
                .bindArray("participants", UUID.class, column(grants, Grant::participant))
                .bindArray("organisations", String.class, column(grants, Grant::organisation))
                .bindArray("bases", String.class, column(grants, Grant::basis))
                .bindArray("purposes", String.class, column(grants, g -> name(g.purpose())))
                .bindArray("untils", String.class, column(grants, g -> g.until() == null ? null : g.until().toString()))
                .execute());
    }

    private static void writeDecisions(Jdbi jdbi, Collection<Decision> latest) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into participant_consent select * from unnest(:participants, :recipients, :purposes, :givens, :sequences)
                        on conflict (participant, recipient, purpose) do update set given = excluded.given, sequence = excluded.sequence
                        where participant_consent.sequence < excluded.sequence""")
                .bindArray("participants", UUID.class, column(latest, d -> d.event().about().participantId()))
                .bindArray("recipients", String.class, column(latest, d -> d.event().recipient()))
                .bindArray("purposes", String.class, column(latest, d -> name(d.event().purpose())))
                .bindArray("givens", Boolean.class, column(latest, d -> d.event().given()))
                .bindArray("sequences", Long.class, column(latest, Decision::sequence))
                .execute());
    }

    private static <T> Object[] column(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }
}
