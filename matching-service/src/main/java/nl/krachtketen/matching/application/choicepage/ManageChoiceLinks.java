package nl.krachtketen.matching.application.choicepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.matching.application.Shortlists;
import nl.krachtketen.matching.application.SpeakingForHer;
import nl.krachtketen.matching.domain.Refusal;
import nl.krachtketen.matching.domain.Shortlist;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;

/** Her worker gives her a link to a shortlist, and revokes it when she lost it; so can whoever holds her later. */
@ApplicationScoped
public class ManageChoiceLinks {

    @Inject
    ChoiceLinks links;

    @Inject
    Shortlists shortlists;

    @Inject
    SpeakingForHer speakingForHer;

    @Inject
    KnownParticipants participants;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Empty if there is no such shortlist.
     *
     * @throws Refusal.Refused if nothing is on it
     */
    public Optional<ChoiceLink> make(UUID shortlist, PageLanguage language, Duration lifetime) {
        return shortlists.find(shortlist).map(found -> make(found, language, lifetime));
    }

    private ChoiceLink make(Shortlist shortlist, PageLanguage language, Duration lifetime) {
        speakingForHer.require(caller.organisation(), shortlist.participant());
        if (shortlist.suggestions().isEmpty()) {
            throw new Refusal.Refused(new Refusal.NothingToChoose());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = ChoiceLink.made(Ids.next(), shortlist.id(), shortlist.participant(), caller.organisation(), language, now,
                now.plus(lifetime));
        links.add(link);
        return link;
    }

    /** Empty if there is no such shortlist. */
    public Optional<List<ChoiceLink>> ofShortlist(UUID shortlist) {
        return shortlists.find(shortlist).map(found -> links.ofShortlist(found.id(), caller.organisation()));
    }

    public List<ChoiceLink> ofParticipant(UUID participant) {
        return links.ofParticipant(participants.require(participant).participant(), caller.organisation());
    }

    public Optional<ChoiceLink> find(UUID link) {
        return links.find(link);
    }

    public Optional<ChoiceLink> revoke(UUID link) {
        Optional<ChoiceLink> revoked = links.lock(link).map(found -> found.revoked(clock.instant()));
        revoked.ifPresent(links::save);
        return revoked;
    }
}
