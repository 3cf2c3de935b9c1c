package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.ProposedOffering;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.Shortlist;

/** Looks for what suits her now. Without an intake it uses what is known: the chain is not a rail. */
@ApplicationScoped
public class MakeShortlist {

    @Inject
    KnownParticipants participants;

    @Inject
    Profiles profiles;

    @Inject
    Offerings offerings;

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

    /** @param limit how many suggestions at most */
    public Shortlist make(UUID participant, int limit) {
        KnownParticipant her = participants.require(participant);
        Profile profile = profiles.of(her);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var suggestions = matchmakers.at(now).shortlist(profile, offerings.openIn(profile.municipality()), limit);
        var shortlist =
                new Shortlist(Ids.next(), participant, caller.organisation(), now, profile.known(), suggestions);
        shortlists.add(shortlist);
        outbox.publish(
                new MatchEvent.Proposed(
                        her.about(now, caller.organisation(), null),
                        suggestions.stream()
                                .map(it -> new ProposedOffering(it.offeringId(), it.reasons()))
                                .toList()),
                Shortlist.VERSION);
        return shortlist;
    }
}
