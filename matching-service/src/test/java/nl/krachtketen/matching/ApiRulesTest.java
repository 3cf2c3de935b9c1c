package nl.krachtketen.matching;

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
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class ApiRulesTest {

    private static final Map<String, String> EXCEPTIONS = Map.of("getShortlist", "is short",
            "listChoiceLinks", "a handful, all of one shortlist", "listHerChoiceLinks", "a handful, all of one woman");

    @Test
    void everyOperationKeepsTheRules() {
        assertThat(ApiRules.broken(EXCEPTIONS)).isEmpty();
    }

    @Test
    void theOfficialLinterHasNothingToSay() {
        assertThat(Spectral.findings()).isEmpty();
    }
}
