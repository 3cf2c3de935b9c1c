package nl.krachtketen.matching.domain.choicepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.value.PageLanguage;
import org.junit.jupiter.api.Test;

/** She answers once; looking is no answer. */
class ChoiceLinkTest {

    private static final Instant NOW = Instant.parse("2009-03-11T12:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);
    private static final UUID OFFERING = UUID.randomUUID();

    private final ChoiceLink link = ChoiceLink.made(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "00000001001001001758",
            PageLanguage.TR, NOW, END);

    @Test
    void itOpensUntilItEndsOrIsRevoked() {
        assertThat(link.opensAt(END.minusMillis(1))).isTrue();
        assertThat(link.opensAt(END)).isFalse();
        ChoiceLink revoked = link.revoked(NOW);
        assertThat(revoked.opensAt(NOW)).isFalse();
        assertThat(revoked.revoked(END)).isSameAs(revoked);
    }

    @Test
    void shePicksOneAsksForHelpOrWantsNothing() {
        assertThat(link.answered()).isFalse();
        assertThat(link.picked(OFFERING, NOW)).isEqualTo(answered(HerAnswer.CHOSEN, OFFERING));
        assertThat(link.askedForHelp(NOW)).isEqualTo(answered(HerAnswer.HELP, null));
        assertThat(link.declined(NOW)).isEqualTo(answered(HerAnswer.NONE, null));
    }

    @Test
    void herFirstAnswerStays() {
        ChoiceLink picked = link.picked(OFFERING, NOW);
        assertThat(picked.answered()).isTrue();
        assertThat(picked.declined(END)).isSameAs(picked);
    }

    private ChoiceLink answered(HerAnswer answer, UUID offering) {
        return new ChoiceLink(link.id(), link.shortlist(), link.participant(), link.organisation(), link.language(), NOW, END, null, answer,
                offering, NOW);
    }
}
