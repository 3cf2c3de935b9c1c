package nl.krachtketen.reporting;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import org.junit.jupiter.api.Test;

/** Who looks at a participant's journey is told to participant-service, which keeps the log about her. */
@QuarkusTest
class ProcessingTest {

    @Inject
    Pairwise pairwise;

    @Test
    void eachLookAtAJourneyIsTold() {
        Reporting.forgetEverything();
        Woman woman = Woman.of("GM0758");
        Reporting.publish(woman.registered("2008-01-01"));
        await().until(() -> Reporting.count("select count(*) from journey") == 1);

        get(Reporting.RECRUITER, "/v1/journeys/{id}", pairwise.outward("participant", woman.id(), Woman.RECRUITER)).statusCode(200);

        var told = Chain.awaitEvent(ProcessingEvent.Recorded.class, woman.id());
        assertThat(told.operation()).isEqualTo("getJourney");
        assertThat(told.purpose()).isEqualTo(ProcessingPurpose.PROGRESS);
        assertThat(told.status()).isEqualTo(ProcessingStatus.OK);
        assertThat(told.organisation()).isEqualTo(Woman.RECRUITER);
    }
}
