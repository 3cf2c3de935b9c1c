package nl.krachtketen.placement.application.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.agreement.Agreement;
import nl.krachtketen.placement.domain.agreement.AgreementTerms;
import nl.krachtketen.placement.domain.agreement.Confirmation;
import nl.krachtketen.placement.domain.agreement.Party;

/** Those who work with an account propose an agreement and confirm it. */
@ApplicationScoped
public class ManageAgreement {

    @Inject
    Agreements agreements;

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
        return speakers.find(placement, caller)
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static Problem none() {
        return Problem.notFound("There is no agreement about this placement.");
    }
}
