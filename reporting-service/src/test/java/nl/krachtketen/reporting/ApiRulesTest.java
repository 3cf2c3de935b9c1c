package nl.krachtketen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.krachtketen.kit.test.ApiRules;
import nl.krachtketen.kit.test.Spectral;
import org.junit.jupiter.api.Test;

/** Every operation is described, answers and pages as partners may count on. */
@QuarkusTest
class ApiRulesTest {

    private static final Map<String, String> EXCEPTIONS = Map.of("nameOrganisation", "the name is all there is to it");

    @Test
    void everyOperationKeepsTheRules() {
        assertThat(ApiRules.broken(EXCEPTIONS)).isEmpty();
    }

    @Test
    void theOfficialLinterHasNothingToSay() {
        assertThat(Spectral.findings()).isEmpty();
    }
}
