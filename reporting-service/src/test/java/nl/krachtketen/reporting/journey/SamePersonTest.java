package nl.krachtketen.reporting.journey;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that are one woman count as one, for as long as nobody says that they are two. */
@QuarkusTest
class SamePersonTest {

    private static final String BREDA = "GM0758";
    private static final String NIJMEGEN = "GM0268";

    private final Woman one = Woman.of(BREDA);
    private final Woman other = Woman.of(BREDA);

    @BeforeEach
    void sheHasTwoRecordsAndJoinedInTwice() {
        Reporting.forgetEverything();
        Reporting.publish(one.registered("2008-01-07"), one.trial("2008-03-03"), other.registered("2008-02-04"), other.trial("2008-02-11"));
        activated(BREDA, 2);
    }

    @Test
    void sheIsActivatedOnceByHerFirstTrialAndTwiceAgainWhenTheyAreTwoAfterAll() {
        Reporting.publish(one.merged("2008-06-01", other));
        activated(BREDA, 1);
        Reporting.funnel(BREDA).body("steps[0].women", equalTo(1)).body("steps[0].medianDays", equalTo(35));
        Reporting.get(Reporting.BREDA, "/v1/journeys?municipality=GM0758").body("items", hasSize(1));

        // The holder of the other record says so; it means the same.
        Reporting.publish(other.unmerged("2008-07-01", one));
        activated(BREDA, 2);
        Reporting.funnel(BREDA).body("steps[0].women", equalTo(2));
    }

    @Test
    void whatWasSaidLastHoldsAlsoIfItArrivesFirst() {
        Reporting.publish(other.unmerged("2008-07-01", one));
        await().until(() -> Reporting.count("select count(*) from same_person") == 2);
        Reporting.publish(one.merged("2008-06-01", other), one.placed("2008-08-01"));
        await().untilAsserted(() -> Reporting.funnel(BREDA).body("steps[5].women", equalTo(1)));
        activated(BREDA, 2);
    }

    @Test
    void threeRecordsAreOneWomanThroughTheOneBetween() {
        Woman third = Woman.of(NIJMEGEN);
        Reporting.publish(third.registered("2007-12-01"), third.trial("2008-01-01"), one.merged("2008-06-01", other), third.merged("2008-06-02", other));
        await().until(() -> Reporting.count("select count(*) from journey where merged_into is not null") == 2);
        activated(BREDA, 1);
        activated(NIJMEGEN, 0);
        Reporting.publish(one.unmerged("2008-07-01", other));
        await().until(() -> Reporting.count("select count(*) from journey where merged_into is not null") == 1);
        activated(BREDA, 2);
    }

    @Test
    void aRecordThatIsErasedStaysOneWithTheOtherAndIsNamedNowhere() {
        Reporting.publish(one.merged("2008-06-01", other));
        activated(BREDA, 1);
        Reporting.publish(other.erased("2009-01-05"));
        await().until(() -> Reporting.count("select count(*) from journey where participant = '" + other.id() + "'") == 0);
        activated(BREDA, 1);
        Reporting.publish(one.merged("2008-06-02", other), one.placed("2009-02-01"));
        await().untilAsserted(() -> Reporting.funnel(BREDA).body("steps[5].women", equalTo(1)));
        assertThat(Reporting.count("select count(*) from event_log where payload::text || subject like '%" + other.id() + "%'")).isZero();
        assertThat(Reporting.count("select count(*) from same_person where '" + other.id() + "' in (one, other)")).isZero();
        activated(BREDA, 1);
    }

    @Test
    void whoMovedIsCountedInTheNewMunicipalityWithAllOfHerHistory() {
        Reporting.publish(one.in(NIJMEGEN).movedFrom("2008-09-01", BREDA));
        activated(NIJMEGEN, 1);
        activated(BREDA, 1);
        Reporting.funnel(NIJMEGEN).body("steps[0].women", equalTo(1)).body("steps[4].women", equalTo(1));
    }

    private static void activated(String municipality, int women) {
        await().untilAsserted(() -> Reporting.funnel(municipality).body("activated", equalTo(women)));
    }
}
