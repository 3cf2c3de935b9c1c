package nl.krachtketen.reporting.log;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.Test;

/** How the log is read again. */
@QuarkusTest
class OldNewsTest {

    private static final int LIMIT = 7;

    @Inject
    OldNews log;

    @Inject
    Transactions transactions;

    /** Two pages are folded at a time, and neither sees what the other adds. */
    @Test
    void noPageEndsInTheMiddleOfAWoman() {
        Reporting.forgetEverything();
        var news = new Population().add("GM0758", 60, 80).news();
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size());

        List<UUID> read = new ArrayList<>();
        Set<UUID> before = new HashSet<>();
        for (OldNews.Page page = page(OldNews.Mark.BEGINNING); page.rows() > 0; page = page(page.end())) {
            Set<UUID> here = page.news().stream().map(known -> known.envelope().participant().orElseThrow()).collect(Collectors.toSet());
            assertThat(here).noneMatch(before::contains);
            before.addAll(here);
            page.news().forEach(known -> read.add(known.id()));
        }
        assertThat(read).hasSize(news.size()).doesNotHaveDuplicates();
    }

    private OldNews.Page page(OldNews.Mark after) {
        return transactions.asPlatform(() -> log.ofParticipants(after, log.end(), LIMIT));
    }
}
