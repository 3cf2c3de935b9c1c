package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.retention.DeleteOldRecords;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was kept long enough goes at night, and what is still of use stays. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class RetentionTest {

    @Inject
    Calls calls;

    @Inject
    DeleteOldRecords deleteOldRecords;

    @Test
    void aLinkGoesThreeMonthsAfterItStoppedWorking() {
        UUID woman = aWomanWithAnOffering();
        for (String when : new String[] {"expires_at = now() - interval '4 months'", "revoked_at = now() - interval '4 months'",
            "revoked_at = now() - interval '2 months'", "made_at = now() - interval '4 months'"}) {
            calls.choiceLink(woman, "nl").then().statusCode(201);
            TestDatabase.execute("matching", "update choice_link set " + when
                    + " where id = (select id from choice_link where participant = '" + woman + "' order by id desc limit 1)");
        }
        deleteOldRecords.delete();
        assertThat(Calls.count("choice_link where participant = '" + woman + "'")).isEqualTo(2);
    }

    @Test
    void aRequestForHelpGoesAYearAfterSomebodySawItAndNotBefore() {
        UUID woman = aWomanWithAnOffering();
        UUID helped = calls.helpRequest(woman);
        TestDatabase.execute("matching",
                "update help_request set acknowledged_at = now() - interval '13 months' where id = '" + helped + "'");
        UUID waits = calls.helpRequest(woman);
        TestDatabase.execute("matching", "update help_request set asked_at = now() - interval '13 months' where id = '" + waits + "'");
        deleteOldRecords.delete();
        assertThat(Calls.count("help_request where id = '" + helped + "'")).isZero();
        assertThat(Calls.count("help_request where id = '" + waits + "'")).isEqualTo(1);
    }

    private static UUID aWomanWithAnOffering() {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, "Cursus gezond leven");
        Calls.awaitCount(1, "open_offering where id = '" + offering + "'");
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        return news.participant;
    }
}
