package nl.krachtketen.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.matching.domain.OpenOffering.Status;
import org.junit.jupiter.api.Test;

/** What she can choose. */
class ChoiceTest {

    private static final Instant SINCE = Instant.parse("2008-10-01T00:00:00Z");

    @Test
    void aFullOfferingCanBeChosen() {
        assertThat(choice(Status.FULL, SINCE.plusSeconds(1)).recordedBy()).isEqualTo(RecordedBy.PARTICIPANT);
    }

    @Test
    void aClosedOfferingCannotBeChosen() {
        assertThatThrownBy(() -> choice(Status.CLOSED, SINCE)).isInstanceOfSatisfying(Refusal.Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.OfferingClosed()));
    }

    @Test
    void aChoiceFromBeforeTheClosingIsHistoryAndStands() {
        assertThat(choice(Status.CLOSED, SINCE.minusSeconds(1)).occurredAt()).isBefore(SINCE);
    }

    private static Choice choice(Status status, Instant occurredAt) {
        var offering = AnOffering.with(it -> {
            it.status = status;
            it.statusSince = SINCE;
        });
        return Choice.of(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "00000001001001001758",
                offering,
                RecordedBy.PARTICIPANT,
                List.of(),
                occurredAt,
                Instant.parse("2008-12-01T00:00:00Z"));
    }
}
