package nl.krachtketen.reporting;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** One woman's way along the chain, as reporting hears of it, told from beginning to end. */
@QuarkusTest
class JourneyLifecycleTest {

    private static final String VOLUNTEERS = Tokens.of(Woman.VOLUNTEERS, List.of("GM0758"), "organiser");
    private static final String STRANGERS = Tokens.of("00000001001001009000", List.of("GM0758"), "organiser");

    @Inject
    Pairwise pairwise;

    private final Woman woman = Woman.of("GM0758");

    @Test
    void fromRecruitedToWorkToForgotten() {
        Reporting.forgetEverything();

        // Nobody has told anything about her yet: her identifier is genuine, so the caller is asked to try again.
        journeyFor(Woman.RECRUITER, Reporting.RECRUITER).statusCode(409).header("Retry-After", "1");

        // A women's organisation in Breda recruits her and does the intake; it reads her journey, and nobody else does.
        Reporting.publish(woman.registered("2008-01-07"), woman.intakeDone("2008-01-21"));
        awaitSteps("RECRUITED", "INTAKE_DONE");
        journeyFor(Woman.VOLUNTEERS, VOLUNTEERS).statusCode(404);

        // She chooses a place in the community centre and joins in: from now on the volunteers see her whole journey.
        Reporting.publish(woman.chose("2008-02-04"), woman.trial("2008-02-11"));
        awaitSteps("RECRUITED", "INTAKE_DONE", "MATCHED", "TRIAL");
        journeyFor(Woman.VOLUNTEERS, VOLUNTEERS).statusCode(200).body("steps.organisation", hasItem(Woman.RECRUITER));
        journeyFor("00000001001001009000", STRANGERS).statusCode(404);

        // That made her one of the 50,000: Breda's dashboard counts her, once, also when she is placed later.
        Reporting.publish(woman.placed("2008-04-01"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").body("activated", equalTo(1))
                .body("steps[5].women", equalTo(1)));

        // The organisation remembers a course of autumn 2007, before she was registered. It is accepted and marked.
        Reporting.publish(woman.course("2007-10-01"));
        awaitSteps("ORIENTATION", "RECRUITED", "INTAKE_DONE", "MATCHED", "TRIAL", "PLACED");
        journeyFor(Woman.RECRUITER, Reporting.RECRUITER).body("steps.unusual",
                equalTo(List.of(true, false, false, false, false, false)));

        // She finds work. Moving on is shown, and never added to the activated.
        Reporting.publish(woman.work("2008-11-03"));
        await().untilAsserted(() -> Reporting.funnel("GM0758").body("movedOn.work", equalTo(1))
                .body("activated", equalTo(1)));
        get(Reporting.BREDA, "/gemeenten/GM0758").statusCode(200).body(containsString("Betaald werk"));

        // At last she asks to be forgotten. Her journey is nobody's any more, and Breda still counts what happened.
        Reporting.publish(woman.erased("2009-01-05"));
        await().untilAsserted(() -> journeyFor(Woman.RECRUITER, Reporting.RECRUITER).statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/erased")));
        Reporting.funnel("GM0758").body("activated", equalTo(1)).body("movedOn.work", equalTo(1));
        assertThat(Reporting.count("select count(*) from journey where participant = '" + woman.id() + "'")).isZero();
    }

    private void awaitSteps(String... steps) {
        await().untilAsserted(() -> journeyFor(Woman.RECRUITER, Reporting.RECRUITER).statusCode(200)
                .body("steps.step", equalTo(List.of(steps))));
    }

    private ValidatableResponse journeyFor(String organisation, String token) {
        return get(token, "/v1/journeys/{id}", pairwise.outward("participant", woman.id(), organisation));
    }
}
