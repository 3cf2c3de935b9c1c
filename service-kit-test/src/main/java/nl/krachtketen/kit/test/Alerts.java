package nl.krachtketen.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The metrics and labels that the alert rules ask for, held against what a service says at {@code /q/metrics}. */
public final class Alerts {

    private static final Path RULES = Path.of("../deploy/observability/alerts.yaml");
    private static final Pattern GROUPING = Pattern.compile("\\bby\\s*\\(([^)]*)\\)");
    private static final Pattern METRIC = Pattern.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+|up)\\b(?!\\()(?:\\{([^}]*)})?");
    private static final Pattern MATCHED = Pattern.compile("(\\w+)\\s*[!=]~?\"");
    /** What Prometheus itself adds. */
    private static final Set<String> PROMETHEUS = Set.of("up", "job", "instance");

    private Alerts() {}

    /** What the rules ask for and these metrics do not have; empty if the rules can work. */
    public static List<String> missingIn(String metrics) {
        List<String> missing = new ArrayList<>();
        for (JsonNode expression : expressions()) {
            missing.addAll(missing(expression.asText(), metrics));
        }
        return missing;
    }

    private static List<JsonNode> expressions() {
        try {
            List<JsonNode> expressions = new YAMLMapper().readTree(RULES.toFile()).findValues("expr");
            if (expressions.isEmpty()) {
                throw new IllegalStateException("There are no rules in " + RULES);
            }
            return expressions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> missing(String expression, String metrics) {
        List<String> missing = new ArrayList<>();
        Set<String> exposed = new HashSet<>();
        var asked = METRIC.matcher(GROUPING.matcher(expression).replaceAll("")).results();
        asked.filter(metric -> !PROMETHEUS.contains(metric.group(1))).forEach(metric -> {
            List<String> series = metrics.lines().filter(line -> line.matches(metric.group(1) + "[{ ].*")).toList();
            exposed.addAll(series);
            if (series.isEmpty()) {
                missing.add(metric.group(1));
            }
            matched(metric.group(2)).filter(label -> !shown(series, label))
                    .forEach(label -> missing.add(metric.group(1) + "{" + label + "}"));
        });
        GROUPING.matcher(expression).results().flatMap(by -> Stream.of(by.group(1).split("\\s*,\\s*")))
                .filter(label -> !PROMETHEUS.contains(label) && !shown(exposed, label)).forEach(label -> missing.add("by (" + label + ")"));
        return missing;
    }

    private static Stream<String> matched(String matchers) {
        return matchers == null ? Stream.of() : MATCHED.matcher(matchers).results().map(label -> label.group(1));
    }

    /** A label that Prometheus has its own use for is called exported_… there. */
    private static boolean shown(Iterable<String> series, String label) {
        Pattern there = Pattern.compile("[{,]" + label.replaceFirst("^exported_", "") + "=");
        for (String line : series) {
            if (there.matcher(line).find()) {
                return true;
            }
        }
        return false;
    }
}
