package nl.krachtketen.participant.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.participant.domain.consent.Consent.Ended;
import nl.krachtketen.participant.domain.consent.Consent.Ending;
import nl.krachtketen.participant.domain.consent.Consent.Given;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final String RECIPIENT = "00000001001001001758";
    private static final LocalDate LAST = LocalDate.of(2009, 3, 11);
    private static final Instant NOON = Instant.parse("2009-03-11T12:00:00Z");

    private final Given given = new Given(receipt(LAST, "intake-oost", NOON.minusSeconds(60)));

    @Test
    void itHoldsUntilTheEndOfItsLastDay() {
        assertThat(given.holdsOn(LAST.minusDays(1))).isTrue();
        assertThat(given.holdsOn(LAST)).isTrue();
        assertThat(given.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void withoutALastDayItDoesNotEndByItself() {
        assertThat(new Given(receipt(null, "intake-oost", NOON)).holdsOn(LAST.plusYears(50))).isTrue();
    }

    @Test
    void whoEndedItAndHowIsKept() {
        assertThat(given.withdrawn("intake-west", NOON)).isEqualTo(new Ended(given.receipt(), Ending.WITHDRAWN, "intake-west", NOON));
        assertThat(given.expired(NOON)).isEqualTo(new Ended(given.receipt(), Ending.EXPIRED, null, NOON));
        Receipt next = receipt(null, "intake-west", NOON);
        assertThat(given.replaced(next)).isEqualTo(new Ended(given.receipt(), Ending.REPLACED, "intake-west", NOON));
    }

    @Test
    void whatThePlatformNotesByItselfNamesNobodyWhoToldHer() {
        var noted = Receipt.noted(UUID.randomUUID(), UUID.randomUUID(), ConsentPurpose.PROGRESS, RECIPIENT, LegalBasis.CHOICE, NOON);
        assertThat(noted.recordedBy()).isNull();
        assertThat(noted.noticeVersion()).isNull();
        assertThat(noted.givenAt()).isEqualTo(NOON);
        assertThat(LegalBasis.values()).filteredOn(LegalBasis::isNoted).containsExactly(LegalBasis.CHOICE, LegalBasis.NOT_ASKED);
    }

    private static Receipt receipt(LocalDate last, String recordedBy, Instant at) {
        return new Receipt(UUID.randomUUID(), UUID.randomUUID(), ConsentPurpose.PROGRESS, RECIPIENT, LegalBasis.CONSENT, "2026-1", "nl",
                last, recordedBy, at);
    }
}
