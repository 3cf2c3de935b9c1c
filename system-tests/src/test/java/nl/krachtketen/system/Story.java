package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the municipalities' stories have in common: several work at the same time, and news takes a moment to travel. */
final class Story {

    static final Duration SOON = Duration.ofMinutes(1);

    private static final int AT_ONCE = 6;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;.*rel=\"?next");

    private Story() {}

    static <T, R> List<R> each(Collection<T> all, Function<T, R> work) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            return all.stream().map(one -> CompletableFuture.supplyAsync(() -> work.apply(one), workers)).toList().stream()
                    .map(CompletableFuture::join).toList();
        }
    }

    static List<Integer> times(int number) {
        return IntStream.range(0, number).boxed().toList();
    }

    static Partner.Answer created(Partner.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer;
    }

    /** Asks again until the other service has heard of her. */
    static Partner.Answer createdSoon(Callable<Partner.Answer> call) {
        return await().atMost(SOON).pollDelay(Duration.ZERO).until(call, answer -> answer.status() == 201);
    }

    static void assertRefused(Partner.Answer answer, String why) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        assertThat(answer.body().get("type").asText()).endsWith("/" + why);
    }

    /** @param more what else is known of her, as JSON members */
    static String recruited(Partner by, String municipality, String more) {
        return created(by.post("participant", "/v1/participants",
                "{'municipality':'%s','benefitSituation':'NONE',%s}".formatted(municipality, more))).id();
    }

    /** @param more what this offering has of its own, as JSON members */
    static String offered(Partner by, String municipality, String more) {
        return created(by.post("placement", "/v1/offerings", """
                {'municipality':'%s','themes':['SOCIAL_ACTIVATION'],'languages':[],'womenOnly':true,'nextSteps':[],%s}"""
                .formatted(municipality, more))).id();
    }

    /** All pages of a list. */
    static List<JsonNode> all(Partner partner, String service, String path) {
        List<JsonNode> items = new ArrayList<>();
        for (String page = path; page != null;) {
            Partner.Answer answer = partner.get(service, page);
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
            answer.body().get("items").forEach(items::add);
            page = answer.raw().headers().firstValue("Link").flatMap(link -> NEXT.matcher(link).results().findFirst())
                    .map(Story::withinService).orElse(null);
        }
        return items;
    }

    private static String withinService(MatchResult link) {
        URI next = URI.create(link.group(1));
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    static List<String> texts(Collection<JsonNode> items, String field) {
        return items.stream().map(item -> item.get(field).asText()).toList();
    }

    /** The direction's figures of its municipality: women by step, those paused there, those who went on from there. */
    static Map<String, Integer> figures(String municipality) {
        JsonNode funnel = Partner.directing(municipality).get("reporting", "/v1/municipalities/" + municipality + "/funnel").body();
        Map<String, Integer> figures = new HashMap<>(Map.of("activated", funnel.get("activated").asInt(),
                "to work", funnel.at("/movedOn/work").asInt()));
        for (JsonNode step : funnel.get("steps")) {
            String name = step.get("step").asText();
            figures.put(name, step.get("women").asInt());
            figures.put(name + " paused", step.get("paused").asInt());
            figures.put(name + " went on", step.get("wentOn").asInt());
        }
        return figures;
    }

    /** What a story added to the figures. */
    static Map<String, Integer> since(Map<String, Integer> before, String municipality) {
        Map<String, Integer> now = figures(municipality);
        now.replaceAll((name, women) -> women - before.get(name));
        return now;
    }
}
