package nl.krachtketen.placement.application.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.application.Placements;
import nl.krachtketen.placement.domain.agreement.Agreement;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import nl.krachtketen.placement.domain.agreement.AgreementTerms;
import nl.krachtketen.placement.domain.agreement.Confirmation;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.placement.domain.agreement.Party;

/** Those who work with an account propose an agreement, confirm it, and give links to those who have none. */
@ApplicationScoped
public class ManageAgreement {

    @Inject
    Placements placements;

    @Inject
    Agreements agreements;

    @Inject
    AgreementLinks links;

    @Inject
    Speakers speakers;

    @Inject
    Clock clock;

    public Agreement propose(UUID placement, AgreementTerms terms, String caller) {
        speakers.requireInvolved(speakers.running(placement, caller).participation(), caller);
        Agreement agreement = agreements
                .lock(placement)
                .map(before -> before.proposedAnew(terms))
                .orElseGet(() -> Agreement.Proposed.first(placement, terms));
        agreements.save(agreement);
        return agreement;
    }

    public Agreement find(UUID placement, String caller) {
        return placements
                .find(placement, caller)
                .flatMap(found -> agreements.find(placement))
                .orElseThrow(ManageAgreement::none);
    }

    public Agreement confirm(UUID placement, Party party, String caller) {
        speakers.requireSpeaksFor(party, speakers.running(placement, caller).participation(), caller);
        Agreement confirmed = agreements
                .lock(placement)
                .orElseThrow(ManageAgreement::none)
                .proposed()
                .confirmed(new Confirmation(party, now(), Confirmation.Channel.ACCOUNT));
        agreements.save(confirmed);
        return confirmed;
    }

    public AgreementLink link(UUID placement, Party party, PageLanguage language, Duration lifetime, String caller) {
        speakers.requireGivesLink(party, speakers.running(placement, caller).participation(), caller);
        agreements.find(placement).orElseThrow(ManageAgreement::none).requireParty(party);
        var link = new AgreementLink(Ids.next(), placement, party, language, now().plus(lifetime), null);
        links.add(link);
        return link;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Problem none() {
        return Problem.notFound("There is no agreement about this placement.");
    }
}
