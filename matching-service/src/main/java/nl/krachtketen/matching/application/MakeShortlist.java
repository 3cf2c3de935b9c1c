package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.ProposedOffering;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.domain.Party;
import nl.krachtketen.matching.domain.Shortlist;
import nl.krachtketen.matching.domain.Suggestion;

/** Looks for what suits her now. Without an intake it uses what is known: the chain is not a rail. */
@ApplicationScoped
public class MakeShortlist {

    @Inject
    KnownParticipants participants;

    @Inject
    Profiles profiles;

    @Inject
    JointOffering jointOffering;

    @Inject
    Matchmakers matchmakers;

    @Inject
    Shortlists shortlists;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param limit      how many suggestions at most
     * @param companions those with whom she wants to go; what is proposed fits them, too
     * @param occurredAt when it was proposed
     */
    public Shortlist make(UUID participant, List<UUID> companions, int limit, Instant occurredAt) {
        KnownParticipant her = participants.require(participant);
        List<KnownParticipant> others = companions.stream().map(participants::require).toList();
        var party = new Party(profiles.of(her), others.stream().map(profiles::of).toList());
        var suggestions = matchmakers.at(occurredAt).shortlist(party, jointOffering.now(), limit);
        var shortlist = new Shortlist(Ids.next(), participant, caller.organisation(), occurredAt,
                clock.instant().truncatedTo(ChronoUnit.MICROS), party.her().known(), companions, suggestions);
        shortlists.add(shortlist);
        publish(her, shortlist, Suggestion::reasons);
        // It was proposed to each of them, but the reasons are hers: what holds for a companion was not asked.
        others.forEach(other -> publish(other, shortlist, suggestion -> List.of()));
        return shortlist;
    }

    private void publish(KnownParticipant to, Shortlist shortlist, Function<Suggestion, List<MatchReason>> reasons) {
        var proposed = shortlist.suggestions().stream()
                .map(it -> new ProposedOffering(it.offeringId(), reasons.apply(it))).toList();
        var about = to.about(shortlist.occurredAt(), caller.organisation(), null);
        outbox.publish(new MatchEvent.Proposed(about, proposed), Shortlist.VERSION);
    }
}
