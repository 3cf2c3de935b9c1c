package nl.krachtketen.participant;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.participant.application.attention.EndPauses;
import nl.krachtketen.participant.application.attention.FindStalls;
import nl.krachtketen.participant.application.consent.ExpireConsents;
import nl.krachtketen.participant.application.handover.LapseHandovers;
import nl.krachtketen.participant.application.privacy.ApplyRetention;
import nl.krachtketen.participant.privacy.Women;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scheduled work that cannot be done for one woman is done for the others, and somebody gets to know of it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class OneFailsAloneTest {

    private static final LocalDate UNTIL = LocalDate.now().plusDays(20);

    @Inject
    Women women;

    @Inject
    LapseHandovers lapseHandovers;

    @Inject
    ExpireConsents expireConsents;

    @Inject
    EndPauses endPauses;

    @Inject
    FindStalls findStalls;

    @Inject
    ApplyRetention applyRetention;

    @Inject
    MeterRegistry metrics;

    private UUID poisoned;
    private UUID other;

    @BeforeEach
    void twoWomen() {
        poisoned = women.register();
        other = women.register();
    }

    @AfterEach
    void nothingFailsAnyMore() {
        execute("drop trigger if exists poison on outbox; drop trigger if exists poison on stall");
    }

    @Test
    void aHandoverLapses() {
        for (UUID woman : new UUID[] {poisoned, other}) {
            consents(woman, "HANDOVER");
            post(woman, "handovers", "{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}".formatted(Women.RECIPIENT));
        }
        poison("outbox", "new.key = '" + poisoned + "'");
        letPass(poisoned, 2);
        letPass(other, 1);

        lapseHandovers.lapseDue();

        assertThat(count("handover where state = 'LAPSED' and participant = '" + other + "'")).isEqualTo(1);
        assertThat(count("handover where state = 'OFFERED' and participant = '" + poisoned + "'")).isEqualTo(1);
        assertThat(metrics.get("jobs.failed").tag("job", "lapse-handovers").counter().count()).isPositive();
    }

    @Test
    void aConsentExpires() {
        consents(poisoned, "PROGRESS");
        consents(other, "PROGRESS");
        poison("outbox", "new.key = '" + poisoned + "'");
        execute("update consent set last_date = date '2026-01-01' where participant = '" + poisoned + "'");
        execute("update consent set last_date = date '2026-01-02' where participant = '" + other + "'");

        expireConsents.expire();

        assertThat(count("consent where ending = 'EXPIRED' and participant = '" + other + "'")).isEqualTo(1);
    }

    @Test
    void aPauseEnds() {
        for (UUID woman : new UUID[] {poisoned, other}) {
            post(woman, "pauses", "{\"untilDate\":\"%s\",\"reason\":\"FAMILY\"}".formatted(UNTIL));
        }
        poison("outbox", "new.key = '" + poisoned + "'");

        endPauses.endUpTo(Instant.now().plus(Duration.ofDays(21)));

        assertThat(count("participant where state = 'PAUSED' and id = '" + other + "'")).isZero();
        assertThat(count("participant where state = 'PAUSED' and id = '" + poisoned + "'")).isEqualTo(1);
    }

    @Test
    void aStallIsFound() {
        await().until(() -> count("chain_position where participant in ('%s', '%s')".formatted(poisoned, other)) == 2);
        poison("stall", "new.participant = '" + poisoned + "'");

        findStalls.lookAt(Instant.now().plus(Duration.ofDays(31)));

        assertThat(count("stall where participant = '" + other + "'")).isEqualTo(1);
        assertThat(count("stall where participant = '" + poisoned + "'")).isZero();
    }

    @Test
    void whatWasKeptLongEnoughGoes() {
        for (UUID woman : new UUID[] {poisoned, other}) {
            post(woman, "departures", "{\"reason\":\"OTHER\"}");
            execute("update participant set departed_at = now() - interval '50 years' where id = '" + woman + "'");
        }
        poison("outbox", "new.key = '" + poisoned + "'");

        applyRetention.apply();

        assertThat(count("participant where id = '" + other + "'")).isZero();
        assertThat(count("participant where id = '" + poisoned + "'")).isEqualTo(1);
    }

    private static void letPass(UUID woman, int days) {
        execute("""
                update handover set offered_at = now() - interval '15 days', answer_by = now() - interval '%1$d days',
                    waits_until = now() - interval '%1$d days' where participant = '%2$s'""".formatted(days, woman));
    }

    private void consents(UUID woman, String purpose) {
        post(woman, "consents", """
                {"purpose":"%s","recipient":"%s","noticeVersion":"2026-1","language":"nl","legalBasis":"CONSENT","recordedBy":"intake-oost",
                 "expiresDate":"2999-12-31"}""".formatted(purpose, Women.RECIPIENT));
    }

    private void post(UUID woman, String what, String body) {
        women.asHolder().body(body).post("/v1/participants/{id}/" + what, women.knownToHolder(woman)).then().statusCode(201);
    }

    /** From now on nothing can be written there that meets this condition. */
    private static void poison(String table, String condition) {
        execute("""
                create or replace function poison() returns trigger language plpgsql as 'begin raise exception $$poisoned$$; end';
                create trigger poison before insert on %s for each row when (%s) execute function poison()""".formatted(table, condition));
    }

    private static long count(String rows) {
        return TestDatabase.count("participant", "select count(*) from " + rows);
    }

    private static void execute(String sql) {
        TestDatabase.execute("participant", sql);
    }
}
