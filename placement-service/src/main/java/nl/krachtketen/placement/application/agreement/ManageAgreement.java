package nl.krachtketen.placement.application.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.UUID;
import nl.krachtketen.kit.rest.Etags;
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

    /** @param ifMatch the version that was read, as its entity tag; null if there is none yet */
    public Agreement propose(UUID placement, AgreementTerms terms, String ifMatch, String caller) {
        speakers.requireInvolved(speakers.running(placement, caller).participation(), caller);
        Agreement agreement = agreements
                .lock(placement)
                .map(before -> changed(before, terms, ifMatch))
                .orElseGet(() -> first(placement, terms, ifMatch));
        agreements.save(agreement);
        return agreement;
    }

    private static Agreement.Proposed first(UUID placement, AgreementTerms terms, String ifMatch) {
        Etags.requireIfGiven(ifMatch, OptionalLong.empty());
        return Agreement.Proposed.first(placement, terms);
    }

    private static Agreement.Proposed changed(Agreement before, AgreementTerms terms, String ifMatch) {
        Etags.require(ifMatch, before.version());
        return before.proposedAnew(terms);
    }

    public Agreement find(UUID placement, String caller) {
        return speakers.find(placement, caller)
                .flatMap(found -> agreements.find(placement))
                .orElseThrow(ManageAgreement::none);
    }

    /** @param revision what the party agreed with: if something else is proposed meanwhile, nothing is confirmed */
    public Agreement confirm(UUID placement, Party party, int revision, String caller) {
        speakers.requireSpeaksFor(party, speakers.running(placement, caller).participation(), caller);
        Agreement read = agreements.lock(placement).orElseThrow(ManageAgreement::none);
        read.requireRevision(revision);
        Agreement confirmed = read.proposed().confirmed(new Confirmation(party, now(), Confirmation.Channel.ACCOUNT));
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
