package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.placement.domain.Outcome.Confirmation;
import org.junit.jupiter.api.Test;

/** What she moved on to, and whether it lasts. */
class OutcomeTest {

    private static final String ORGANISATION = "00000001001001001758";
    /** In the summer; half a year later the clock is an hour behind, and the day the same. */
    private static final Instant BEGAN = Instant.parse("2008-08-31T22:30:00Z");
    private static final Instant HALF_A_YEAR_LATER = Instant.parse("2009-02-28T23:30:00Z");
    private static final Instant A_YEAR_LATER = Instant.parse("2009-08-31T22:30:00Z");

    private final Outcome outcome = new Outcome(UUID.randomUUID(), UUID.randomUUID(), ORGANISATION, OutcomeKind.WORK, null,
            UUID.randomUUID(), BEGAN, BEGAN, List.of(), 1);

    @Test
    void itIsAskedAfterByTheCalendar() {
        assertThat(outcome.dueAt(ConfirmationMoment.AFTER_6_MONTHS)).isEqualTo(HALF_A_YEAR_LATER);
        assertThat(outcome.dueAt(ConfirmationMoment.AFTER_12_MONTHS)).isEqualTo(A_YEAR_LATER);
    }

    @Test
    void eachMomentIsConfirmedOnceAndNotBefore() {
        Confirmation first = confirmation(ConfirmationMoment.AFTER_6_MONTHS, HALF_A_YEAR_LATER);
        Outcome confirmed = outcome.confirmed(first);
        assertThat(confirmed.confirmations()).containsExactly(first);
        assertThat(confirmed.version()).isEqualTo(2);
        assertThatThrownBy(() -> confirmed.confirmed(first)).hasMessageContaining("ConfirmedAlready");
        assertThatThrownBy(() -> confirmed.confirmed(confirmation(ConfirmationMoment.AFTER_12_MONTHS, A_YEAR_LATER.minusMillis(1))))
                .isInstanceOf(Refused.class).hasMessageContaining("TooSoonToConfirm");
        assertThat(confirmed.confirmed(confirmation(ConfirmationMoment.AFTER_12_MONTHS, A_YEAR_LATER)).confirmations()).hasSize(2);
    }

    @Test
    void whoeverIsToldOfItLearnsWhatItIsAbout() {
        assertThat(Notice.unconfirmed(ORGANISATION, outcome)).isEqualTo(new Notice(Notice.Kind.OUTCOME_UNCONFIRMED, ORGANISATION,
                outcome.participantId(), outcome.offeringId(), outcome.id()));
    }

    private static Confirmation confirmation(ConfirmationMoment moment, Instant at) {
        return new Confirmation(moment, true, at, ORGANISATION);
    }
}
