package nl.krachtketen.placement.application.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.placement.domain.Participation;
import nl.krachtketen.placement.domain.Placement;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import nl.krachtketen.placement.domain.agreement.Party;

/** Whoever may speak for a party without an account gives it a link, and revokes the link when it got lost. */
@ApplicationScoped
public class ManageAgreementLinks {

    @Inject
    Agreements agreements;

    @Inject
    AgreementLinks links;

    @Inject
    Speakers speakers;

    @Inject
    Clock clock;

    public AgreementLink make(UUID placement, Party party, PageLanguage language, Duration lifetime, String caller) {
        speakers.requireGivesLink(party, speakers.running(placement, caller).participation(), caller);
        agreements.find(placement).orElseThrow(ManageAgreement::none).requireParty(party);
        Instant now = now();
        var link = AgreementLink.made(Ids.next(), placement, party, language, now, now.plus(lifetime));
        links.add(link);
        return link;
    }

    /** Those that the caller may give: whoever sees a link can confirm by it. */
    public List<AgreementLink> of(UUID placement, String caller) {
        Participation participation = speakers.find(placement, caller)
                .map(Placement::participation)
                .orElseThrow(() -> Problem.notFound("There is no placement with this identifier."));
        return links.of(placement).stream()
                .filter(link -> speakers.givesLink(link.party(), participation, caller))
                .toList();
    }

    public AgreementLink find(UUID id, String caller) {
        return links.find(id)
                .filter(link -> speakers.find(link.placementId(), caller)
                        .filter(placement -> speakers.givesLink(link.party(), placement.participation(), caller))
                        .isPresent())
                .orElseThrow(() -> Problem.notFound("There is no agreement link with this identifier."));
    }

    public void revoke(UUID id, String caller) {
        agreements.lock(find(id, caller).placementId());
        links.save(find(id, caller).revoked(now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
