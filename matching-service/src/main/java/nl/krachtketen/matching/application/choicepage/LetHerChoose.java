package nl.krachtketen.matching.application.choicepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.matching.application.Offerings;
import nl.krachtketen.matching.application.Profiles;
import nl.krachtketen.matching.application.RecordChoice;
import nl.krachtketen.matching.application.RecordDecline;
import nl.krachtketen.matching.application.Shortlists;
import nl.krachtketen.matching.domain.History;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Suggestion;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;
import nl.krachtketen.matching.domain.choicepage.HelpRequest;
import nl.krachtketen.matching.domain.choicepage.Standing;
import nl.krachtketen.matching.domain.rule.HardRules;

/** She looks at a shortlist and answers it herself, with a link and without an account. */
@ApplicationScoped
public class LetHerChoose {

    @Inject
    HerLink herLink;

    @Inject
    ChoiceLinks links;

    @Inject
    Shortlists shortlists;

    @Inject
    Offerings offerings;

    @Inject
    KnownParticipants participants;

    @Inject
    Profiles profiles;

    @Inject
    RecordChoice recordChoice;

    @Inject
    RecordDecline recordDecline;

    @Inject
    HelpRequests helpRequests;

    @Inject
    Clock clock;

    /** Empty if the link is not valid; so are the answers below. */
    public Optional<ChoicePage> open(String token) {
        return herLink.within(token, this::page);
    }

    /** False if it can't be chosen now. */
    public Optional<Boolean> pick(String token, UUID offering) {
        return herLink.within(token, link -> link.answered() || page(link).card(offering).filter(ChoicePage.Card::available).map(card -> {
            recordChoice.herself(link.organisation(), link.participant(), offering, now());
            links.save(link.picked(offering, now()));
            return card;
        }).isPresent());
    }

    public Optional<Boolean> askForHelp(String token) {
        return herLink.within(token, link -> {
            if (!link.answered()) {
                helpRequests.add(new HelpRequest(Ids.next(), link.participant(), link.shortlist(), now(), null));
                links.save(link.askedForHelp(now()));
            }
            return true;
        });
    }

    /** She wants nothing of what she could choose: that is left alone for a while. Where she goes already, she goes on going. */
    public Optional<Boolean> decline(String token, DeclineReason reason) {
        return herLink.within(token, link -> {
            if (!link.answered()) {
                page(link).cards().stream().filter(ChoicePage.Card::available).forEach(card ->
                        recordDecline.herself(link.organisation(), link.participant(), card.offering().id(), reason, now()));
                links.save(link.declined(now()));
            }
            return true;
        });
    }

    private ChoicePage page(ChoiceLink link) {
        List<Suggestion> suggestions = shortlists.find(link.shortlist(), link.organisation()).orElseThrow().suggestions();
        History history = profiles.of(participants.require(link.participant())).history();
        return new ChoicePage(link, IntStream.range(0, Math.min(ChoicePage.CARDS, suggestions.size()))
                .mapToObj(at -> card(at + 1, suggestions.get(at), history)).toList());
    }

    private ChoicePage.Card card(int number, Suggestion suggestion, History history) {
        OpenOffering offering = offerings.require(suggestion.offeringId());
        return new ChoicePage.Card(number, suggestion, offering, Standing.of(offering, history, HardRules.day(clock.instant())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
