package nl.krachtketen.participant.application.herview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.page.LinkTokens;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.consent.DecideConsent;
import nl.krachtketen.participant.domain.herview.ViewLink;

/** She looks at what is kept about her, with a link and without an account. The link is the only thing that says who she is. */
@ApplicationScoped
public class ShowHerData {

    private static final int DAYS_ON_A_PAGE = 30;

    @Inject
    ViewLinks links;

    @Inject
    LinkTokens tokens;

    @Inject
    Participants participants;

    @Inject
    HerRecords records;

    @Inject
    HerPages pages;

    @Inject
    DecideConsent decideConsent;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Empty if the link is not one of ours, has expired or was revoked. */
    public Optional<HerPage> open(String token, LocalDate before) {
        return transactions.asPlatform(() -> valid(token).filter(link -> links.open(link.id(), clock.instant()))
                .map(link -> page(link, before)));
    }

    /** True if there was something to withdraw; empty if the link is not valid. */
    public Optional<Boolean> withdraw(String token, String recipient, ConsentPurpose purpose) {
        return transactions.asPlatform(() -> valid(token).map(link -> {
            boolean possible = page(link, null).canWithdraw(recipient, purpose);
            if (possible) {
                decideConsent.withdrawAsHerself(link.participant(), recipient, purpose);
            }
            return possible;
        }));
    }

    private Optional<ViewLink> valid(String token) {
        return tokens.link(ViewLink.KIND, token).flatMap(links::find).filter(link -> link.opensAt(clock.instant()));
    }

    private HerPage page(ViewLink link, LocalDate before) {
        List<HerRecords.Done> done = records.done(link.participant(), before, DAYS_ON_A_PAGE + 1);
        return pages.of(link, participants.require(link.participant()), records.grounds(link.participant(), clock.instant()), done,
                DAYS_ON_A_PAGE);
    }
}
