package nl.krachtketen.placement.application.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.krachtketen.kit.page.LinkTokens;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import nl.krachtketen.placement.domain.agreement.Confirmation;

/** Somebody without an account reads an agreement and confirms it. The link is the only thing that says which one. */
@ApplicationScoped
public class SignByLink {

    @Inject
    LinkTokens tokens;

    @Inject
    AgreementLinks links;

    @Inject
    Agreements agreements;

    @Inject
    Offerings offerings;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Looking uses nothing up. Empty if the link is not one of ours, has expired, or its placement has ended. */
    public Optional<AgreementPage> open(String token) {
        return transactions.asPlatform(() -> valid(token).map(this::page));
    }

    /**
     * Confirms once; whoever sends it again changes nothing.
     *
     * @param revision what was on the page: if something else is proposed meanwhile, nothing is confirmed
     * @return what the link shows from now on
     */
    public Optional<AgreementPage> confirm(String token, int revision) {
        return transactions.asPlatform(() -> {
            valid(token).ifPresent(link -> agreements.lock(link.placementId()).orElseThrow());
            return valid(token).map(this::page)
                    .map(page -> page.canConfirm() && page.revision() == revision ? confirmed(page) : page);
        });
    }

    private AgreementPage confirmed(AgreementPage page) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AgreementLink link = page.link();
        agreements.save(page.agreement()
                .proposed()
                .confirmed(new Confirmation(link.party(), now, Confirmation.Channel.LINK)));
        var used = link.used(now);
        links.save(used);
        return page(used);
    }

    private Optional<AgreementLink> valid(String token) {
        return tokens.link(AgreementLink.KIND, token).flatMap(links::find).filter(link -> link.opensAt(clock.instant()));
    }

    private AgreementPage page(AgreementLink link) {
        var offering = offerings.find(links.offering(link.placementId())).orElseThrow();
        return new AgreementPage(
                link,
                agreements.find(link.placementId()).orElseThrow(),
                offering.terms().title());
    }
}
