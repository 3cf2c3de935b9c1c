package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.krachtketen.kit.test.ApiRules;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Spectral;
import org.junit.jupiter.api.Test;

/** Every operation is described, answers and pages as partners may count on. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class ApiRulesTest {

    private static final String WHOLE = "the reference is all there is to it";
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "giveActivityReference", WHOLE, "givePlacementReference", WHOLE, "giveTrialReference", WHOLE,
            "listAgreementLinks", "a handful, all of one agreement");

    @Test
    void everyOperationKeepsTheRules() {
        assertThat(ApiRules.broken(EXCEPTIONS)).isEmpty();
    }

    @Test
    void theOfficialLinterHasNothingToSay() {
        assertThat(Spectral.findings()).isEmpty();
    }
}
