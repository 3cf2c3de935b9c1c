package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.consent.Consents;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.handover.Handover;
import nl.krachtketen.participant.domain.handover.Offer;
import nl.krachtketen.participant.domain.handover.Warning;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The organisation that holds her asks another one to take her over. Until that accepts, nothing changes for her. */
@ApplicationScoped
public class OfferHandover {

    private static final Duration LATELY = Duration.ofDays(Warning.PING_PONG_DAYS);

    @Inject
    Holder holder;

    @Inject
    Handovers handovers;

    @Inject
    Consents consents;

    @Inject
    HandoverNews news;

    @Inject
    Clock clock;

    /** An offer that is told when its time is over already waits so long for the telling of its answer. */
    @ConfigProperty(name = "krachtketen.handover.answers-told-within", defaultValue = "P1D")
    Duration answersToldWithin;

    /** @param group the closed group with which she goes; null if she goes alone */
    public Handover.Offered offer(UUID id, Proposal proposal, UUID group) {
        Participant.Active participant = holder.ofActive(id);
        if (!consents.isGiven(id, ConsentPurpose.HANDOVER, proposal.taker())) {
            throw new Refusal.Refused(new Refusal.OfHandover.NoConsent(ConsentPurpose.HANDOVER));
        }
        Instant at = proposal.offeredAt();
        var offered = new Handover.Offered(offer(participant, proposal, group), proposal.place(), 1);
        if (!handovers.add(offered)) {
            throw new Refusal.Refused(new Refusal.OfHandover.HandoverOpen());
        }
        news.publish(participant.changed(), at, participant.profile().holder(),
                about -> new HandoverEvent.HandoverOffered(about, HandoverNews.told(offered)));
        news.tellTaker(Notice.Kind.HANDOVER_OFFERED, offered, null);
        return offered;
    }

    private Offer offer(Participant participant, Proposal proposal, UUID group) {
        String giver = participant.profile().holder();
        return new Offer(Ids.next(), participant.id(), giver, proposal.taker(), group, proposal.reason(), proposal.wantedStep(),
                proposal.offeredAt(), proposal.answerBy(), waitsUntil(proposal), proposal.warmMeetingDate(),
                warnings(participant.id(), giver, proposal));
    }

    private Instant waitsUntil(Proposal proposal) {
        Instant told = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return proposal.answerBy().isAfter(told) ? proposal.answerBy() : told.plus(answersToldWithin);
    }

    private List<Warning> warnings(UUID participant, String giver, Proposal proposal) {
        Instant at = proposal.offeredAt();
        boolean again = handovers.between(giver, proposal.taker(), participant, at.minus(LATELY));
        return Warning.about(Today.at(at), Today.at(proposal.answerBy()), proposal.warmMeetingDate(), again);
    }
}
