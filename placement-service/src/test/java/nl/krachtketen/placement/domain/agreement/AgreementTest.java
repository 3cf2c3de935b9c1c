package nl.krachtketen.placement.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import nl.krachtketen.placement.domain.agreement.Confirmation.Channel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What she, the organisation and perhaps her coach agree on. */
class AgreementTest {

    private static final Instant NOW = Instant.parse("2009-03-11T12:00:00Z");
    private static final Confirmation HERS = new Confirmation(Party.PARTICIPANT, NOW, Channel.LINK);
    private static final Confirmation THEIRS = new Confirmation(Party.ORGANISATION, NOW, Channel.ACCOUNT);
    private static final Confirmation THE_COACHS = new Confirmation(Party.COACH, NOW, Channel.LINK);

    private final UUID placement = UUID.randomUUID();
    private final Agreement.Proposed proposed = Agreement.Proposed.first(placement, terms(false));

    @Test
    void itIsAgreedOnceBothHaveConfirmed() {
        Agreement half = proposed.confirmed(HERS);
        assertThat(half).isEqualTo(new Agreement.Proposed(placement, new Proposal(terms(false), 1), List.of(HERS), 2));
        assertThat(half.by(Party.PARTICIPANT)).contains(HERS);
        assertThat(half.by(Party.ORGANISATION)).isEmpty();
        assertThat(half.proposed().confirmed(THEIRS))
                .isEqualTo(new Agreement.Confirmed(placement, new Proposal(terms(false), 1), List.of(HERS, THEIRS), 3));
    }

    @Test
    void aCoachWhoIsNamedConfirmsTooAndNobodyElseDoes() {
        Agreement withCoach = Agreement.Proposed.first(placement, terms(true)).confirmed(HERS).proposed().confirmed(THEIRS);
        assertThat(withCoach).isInstanceOf(Agreement.Proposed.class);
        assertThat(withCoach.proposed().confirmed(THE_COACHS)).isInstanceOf(Agreement.Confirmed.class);
        refusedWith(new Refusal.NoSuchParty(), () -> proposed.confirmed(THE_COACHS));
        refusedWith(new Refusal.NoSuchParty(), () -> proposed.requireParty(Party.COACH));
    }

    @Test
    void nobodyConfirmsTwiceOrWhatIsAgreed() {
        Agreement half = proposed.confirmed(HERS);
        refusedWith(new Refusal.AgreementConfirmed(), () -> half.proposed().confirmed(HERS));
        Agreement agreed = half.proposed().confirmed(THEIRS);
        refusedWith(new Refusal.AgreementConfirmed(), agreed::proposed);
    }

    @Test
    void otherTermsAreAnotherProposalThatNobodyHasConfirmed() {
        Agreement anew = proposed.confirmed(HERS).proposedAnew(terms(true));
        assertThat(anew).isEqualTo(new Agreement.Proposed(placement, new Proposal(terms(true), 2), List.of(), 3));
        anew.requireRevision(2);
        refusedWith(new Refusal.ProposalChanged(), () -> anew.requireRevision(1));
    }

    @Test
    void tasksAndExpensesAreNamedOnce() {
        var terms = new AgreementTerms(8, List.of(Task.OFFICE_WORK, Task.INTERPRETING, Task.OFFICE_WORK),
                List.of(Expense.MEALS, Expense.MEALS), "team-oost", LocalDate.EPOCH, null, false);
        assertThat(terms.tasks()).containsExactly(Task.INTERPRETING, Task.OFFICE_WORK);
        assertThat(terms.expenses()).containsExactly(Expense.MEALS);
    }

    @Test
    void aLinkOpensUntilItEndsOrIsRevoked() {
        Instant end = NOW.plusSeconds(60);
        var link = AgreementLink.made(UUID.randomUUID(), placement, Party.PARTICIPANT, PageLanguage.NL, NOW, end);
        assertThat(link.opensAt(end.minusMillis(1))).isTrue();
        assertThat(link.opensAt(end)).isFalse();
        assertThat(link.used(NOW)).isEqualTo(
                new AgreementLink(link.id(), placement, Party.PARTICIPANT, PageLanguage.NL, NOW, end, null, NOW));
        AgreementLink revoked = link.revoked(NOW);
        assertThat(revoked.opensAt(NOW)).isFalse();
        assertThat(revoked.revoked(end)).isSameAs(revoked);
    }

    private static AgreementTerms terms(boolean withCoach) {
        return new AgreementTerms(8, List.of(Task.OFFICE_WORK), List.of(Expense.TRAVEL), "team-oost", LocalDate.EPOCH, null, withCoach);
    }

    private static void refusedWith(Refusal refusal, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
