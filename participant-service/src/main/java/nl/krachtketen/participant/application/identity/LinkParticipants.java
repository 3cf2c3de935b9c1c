package nl.krachtketen.participant.application.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.identity.Link;

/** Two records turn out to be one person. Nobody decides that about a record of somebody else: its holder is asked. */
@ApplicationScoped
public class LinkParticipants {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    @Inject
    Links links;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    public Link propose(UUID id, UUID otherId, Instant at) {
        Participant mine = holder.of(id);
        var proposed = new Link.Proposed(Ids.next(), id, otherId, caller.organisation(), at);
        return holder.find(otherId).map(other -> confirmOwn(mine, other, proposed.confirmed(at))).orElseGet(() -> ask(mine, proposed));
    }

    private Link confirmOwn(Participant mine, Participant other, Link.Confirmed link) {
        requireSameMunicipality(mine, other.profile().municipality());
        add(link);
        tellMerged(mine, link.other(), link.confirmedAt());
        return link;
    }

    /** Asking tells that there is a record; so nobody is asked about somebody who is restricted. */
    private Link ask(Participant mine, Link.Proposed link) {
        if (links.holderOf(link.participant()).isEmpty()) {
            throw new Refused(new Refusal.OfIdentity.IsRestricted());
        }
        Links.OtherHolder other = links.holderOf(link.other())
                .orElseThrow(() -> Problem.invalid("otherParticipantId", "is not a participant who can be linked"));
        requireSameMunicipality(mine, other.municipality());
        add(link);
        tell(Notice.Kind.LINK_PROPOSED, other, link.other(), link.id());
        return link;
    }

    /** One of the two would vanish from the figures of where she is, and from the lists of who directs the chain there. */
    private static void requireSameMunicipality(Participant mine, String other) {
        if (!mine.profile().municipality().equals(other)) {
            throw new Refused(new Refusal.OfIdentity.InAnotherMunicipality());
        }
    }

    private void add(Link link) {
        if (!links.add(link)) {
            throw new Refused(new Refusal.OfIdentity.LinkedAlready());
        }
    }

    public Link confirm(UUID linkId, Instant at) {
        Link.Proposed proposed = switch (locked(linkId)) {
            case Link.Proposed waiting -> waiting;
            case Link.Confirmed confirmed -> throw new Refused(new Refusal.OfIdentity.LinkedAlready());
        };
        Participant mine = holder.find(proposed.other()).orElseThrow(() -> new Refused(new Refusal.NotTheHolder()));
        Optional<Links.OtherHolder> holding = links.holderOf(proposed.participant());
        holding.ifPresent(proposer -> requireSameMunicipality(mine, proposer.municipality()));
        Link.Confirmed link = proposed.confirmed(at);
        links.save(link);
        tellMerged(mine, link.participant(), at);
        holding.ifPresent(proposer -> tell(Notice.Kind.LINK_CONFIRMED, proposer, link.participant(), link.id()));
        return link;
    }

    /** Either holder can say no to a proposal, and either can find out later that it was a mistake. */
    public void unlink(UUID linkId, Instant at) {
        Link link = locked(linkId);
        Participant mine = holder.find(link.participant()).orElseGet(() -> holder.of(link.other()));
        UUID other = mine.id().equals(link.other()) ? link.participant() : link.other();
        links.remove(linkId);
        if (link instanceof Link.Confirmed) {
            Participant after = changed(mine);
            outbox.publish(new ParticipantEvent.Unmerged(Abouts.of(after, at, after.profile().holder()), other), after.version());
        }
        links.holderOf(other).filter(holding -> !holding.organisation().equals(caller.organisation()))
                .ifPresent(holding -> tell(Notice.Kind.LINK_ENDED, holding, other, null));
    }

    private Link locked(UUID linkId) {
        return links.lock(linkId).orElseThrow(() -> Problem.notFound("There is no link with this identifier."));
    }

    private void tellMerged(Participant mine, UUID other, Instant at) {
        Participant after = changed(mine);
        outbox.publish(new ParticipantEvent.Merged(Abouts.of(after, at, after.profile().holder()), other), after.version());
    }

    private Participant changed(Participant participant) {
        Participant after = participant.changed();
        participants.save(after);
        return after;
    }

    private void tell(Notice.Kind kind, Links.OtherHolder holding, UUID theirs, UUID link) {
        notices.tell(new Notice(kind, new Notice.Audience.CaseWorkers(holding.organisation(), holding.contactPerson()), theirs, link));
    }
}
