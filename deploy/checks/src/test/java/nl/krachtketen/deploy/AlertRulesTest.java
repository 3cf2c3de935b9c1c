package nl.krachtketen.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The alert rules ring when they should, and each says what to do. That their metrics exist is tested in each service. */
class AlertRulesTest {

    private static final String RULES = "deploy/observability/alerts.yaml";

    @Test
    void eachAlarmLeadsToItsPlaceInTheGuide() {
        var anchors = Repository.read("docs/operations.md").lines().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
        assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
            var annotations = (Map<?, ?>) rule.get("annotations");
            assertThat(annotations.get("summary")).isNotNull();
            String[] runbook = annotations.get("runbook").toString().split("#");
            assertThat(runbook[0]).isEqualTo("docs/operations.md");
            assertThat(anchors).contains(runbook[1]);
        });
    }

    @Test
    void prometheusUnderstandsThemAndTheyRingWhenTheyShould() {
        assumeTrue(Repository.has("promtool"), "promtool, of the package prometheus, is not installed here");
        assertThat(Repository.run(List.of("promtool", "check", "rules", RULES))).contains("SUCCESS");
        assertThat(Repository.run(List.of("promtool", "check", "config", "deploy/observability/prometheus.yaml"))).contains("SUCCESS");
        assertThat(Repository.run(List.of("promtool", "test", "rules", "deploy/observability/alerts-test.yaml"))).contains("SUCCESS");
    }

    @Test
    void eachAlarmIsTried() {
        String tried = Repository.read("deploy/observability/alerts-test.yaml");
        assertThat(rules()).allSatisfy(rule -> assertThat(tried).contains("alertname: " + rule.get("alert") + "\n"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules() {
        var groups = (List<Map<String, Object>>) Manifests.documents(Repository.read(RULES)).getFirst().get("groups");
        return groups.stream().flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream()).toList();
    }
}
