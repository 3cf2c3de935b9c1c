package nl.krachtketen.participant.domain.herview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.value.PageLanguage;
import org.junit.jupiter.api.Test;

class ViewLinkTest {

    private static final Instant NOW = Instant.parse("2009-03-11T12:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);

    private final ViewLink link = ViewLink.made(UUID.randomUUID(), UUID.randomUUID(), PageLanguage.values()[0], NOW, END);

    @Test
    void itOpensUntilItEnds() {
        assertThat(link.opensAt(NOW)).isTrue();
        assertThat(link.opensAt(END.minusMillis(1))).isTrue();
        assertThat(link.opensAt(END)).isFalse();
    }

    @Test
    void onceRevokedItOpensNoMore() {
        var revoked = new ViewLink(link.id(), link.participant(), link.language(), NOW, END, NOW, null);
        assertThat(revoked.opensAt(NOW)).isFalse();
    }
}
