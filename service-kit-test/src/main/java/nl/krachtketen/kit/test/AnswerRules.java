package nl.krachtketen.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;

/** What every answer of an API has, whatever it says: the design rules that no document shows. */
final class AnswerRules {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> HEADERS = Map.of(
            "API-Version", "\\d+\\.\\d+\\.\\d+",
            "Cache-Control", "no-store",
            "Content-Security-Policy", ".*frame-ancestors 'none'.*",
            "Strict-Transport-Security", "max-age=\\d+.*",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private AnswerRules() {}

    static Stream<String> findings(HttpResponse<String> answer) {
        return findings(new Answer(answer.statusCode(), answer.headers(), answer.body()));
    }

    static Stream<String> findings(Answer answer) {
        Stream<String> headers = HEADERS.entrySet().stream()
                .filter(header -> !answer.headers().firstValue(header.getKey()).orElse("").matches(header.getValue()))
                .map(header -> "answer %d has %s %s".formatted(answer.status(), header.getKey(),
                        answer.headers().firstValue(header.getKey())));
        return answer.status() < 400 || isProblem(answer) ? headers
                : Stream.concat(headers, Stream.of("answer %d is no problem document: %s".formatted(answer.status(), answer.body())));
    }

    private static boolean isProblem(Answer answer) {
        boolean said = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (!said) {
            return false;
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return problem.path("status").asInt() == answer.status() && problem.hasNonNull("title") && problem.hasNonNull("detail");
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
