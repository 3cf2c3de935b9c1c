package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.retention.DeleteOldRecords;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was kept long enough goes at night, and what is still of use stays. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class RetentionTest {

    @Inject
    DeleteOldRecords deleteOldRecords;

    @Test
    void anAgreementGoesTwoYearsAfterItsPlacementEnded() {
        UUID ended = placement(Volunteer.placed(), "3 years");
        UUID lately = placement(Volunteer.placed(), "1 year");
        UUID running = placement(Volunteer.placed(), null);
        deleteOldRecords.delete();
        assertThat(count("agreement where placement_id = '" + ended + "'")).isZero();
        assertThat(count("placement where id = '" + ended + "'")).isEqualTo(1);
        assertThat(count("agreement where placement_id in ('%s', '%s')".formatted(lately, running))).isEqualTo(2);
    }

    @Test
    void aLinkGoesThreeMonthsAfterItStoppedWorking() {
        Volunteer volunteer = Volunteer.placed();
        UUID placement = placement(volunteer, null);
        for (String when : new String[] {"expires_at = now() - interval '4 months'", "revoked_at = now() - interval '4 months'",
            "revoked_at = now() - interval '2 months'", "used_at = now() - interval '4 months'"}) {
            volunteer.link("PARTICIPANT", "nl");
            TestDatabase.execute("placement", "update agreement_link set " + when
                    + " where id = (select id from agreement_link where placement_id = '" + placement + "' order by id desc limit 1)");
        }
        deleteOldRecords.delete();
        assertThat(count("agreement_link where placement_id = '" + placement + "'")).isEqualTo(2);
    }

    @Test
    void afterTwoYearsOnlyHowManyCameIsKnownOfASession() {
        UUID woman = Volunteer.placed().woman();
        UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(null);
        TestDatabase.execute("placement", """
            insert into session values ('%1$s', current_date - 800, 12), ('%1$s', current_date - 700, 11);
            insert into attendance values ('%1$s', current_date - 800, '%2$s', true), ('%1$s', current_date - 700, '%2$s', true)"""
                .formatted(offering, woman));
        deleteOldRecords.delete();
        assertThat(count("attendance where participant = '" + woman + "'")).isEqualTo(1);
        assertThat(count("session where offering_id = '" + offering + "'")).isEqualTo(2);
    }

    @Test
    void noticesGoAfterAYearAndAccessesWhenTheyEnded() {
        UUID woman = Volunteer.placed().woman();
        TestDatabase.execute("placement", """
            insert into notice (id, kind, organisation, told_at) values
                (gen_random_uuid(), 'OFFERING_HIDDEN', 'retention', now() - interval '13 months'),
                (gen_random_uuid(), 'OFFERING_HIDDEN', 'retention', now() - interval '11 months');
            insert into participant_access values
                ('%1$s', 'retention', 'HELD', null, now() - interval '2 days'), ('%1$s', 'retention', 'ASKED', null, now() + interval '1 day')"""
                .formatted(woman));
        deleteOldRecords.delete();
        assertThat(count("notice where organisation = 'retention'")).isEqualTo(1);
        assertThat(count("participant_access where organisation = 'retention'")).isEqualTo(1);
    }

    /** The placement of a volunteer, which ended so long ago; still runs if null. */
    private static UUID placement(Volunteer volunteer, String endedAgo) {
        UUID placement = Partner.WELFARE.inward("placement", volunteer.atWelfare());
        if (endedAgo != null) {
            TestDatabase.execute("placement",
                    "update placement set ended_at = now() - interval '" + endedAgo + "' where id = '" + placement + "'");
        }
        return placement;
    }

    private static long count(String what) {
        return TestDatabase.count("placement", "select count(*) from " + what);
    }
}
