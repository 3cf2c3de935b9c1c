package nl.krachtketen.matching.application.choicepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.krachtketen.kit.page.LinkTokens;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.matching.application.SpeakingForHer;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;

/**
 * Opens a link without an account. All that follows happens in the scope of the organisation that gave it to her, so that a
 * link never opens more than its maker could see, and opens only while its maker may speak for her.
 */
@ApplicationScoped
class HerLink {

    @Inject
    LinkTokens tokens;

    @Inject
    ChoiceLinks links;

    @Inject
    SpeakingForHer speakingForHer;

    @Inject
    CurrentScope scope;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Empty if the link is not one of ours, has expired or was revoked. */
    <T> Optional<T> within(String token, Function<ChoiceLink, T> work) {
        return tokens.link(ChoiceLink.KIND, token).flatMap(id -> transactions.asPlatform(() -> links.find(id)))
                .flatMap(link -> scope.within(new Scope.Tenant(link.organisation(), List.of(), List.of()),
                        () -> transactions.asCaller(() -> links.lock(link.id()).filter(this::opens).map(work))));
    }

    private boolean opens(ChoiceLink link) {
        return link.opensAt(clock.instant()) && speakingForHer.may(link.organisation(), link.participant());
    }
}
