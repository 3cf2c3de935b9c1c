package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.placement.application.AnswerRequest;
import nl.krachtketen.placement.application.ChangeOffering;
import nl.krachtketen.placement.application.EndTrial;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.application.PauseOffering;
import nl.krachtketen.placement.application.PlaceRequests;
import nl.krachtketen.placement.application.ReleasePlace;
import nl.krachtketen.placement.application.Start;
import nl.krachtketen.placement.application.StartTrial;
import nl.krachtketen.placement.application.WatchDeadlines;
import nl.krachtketen.placement.application.WhenOfferingChosen;
import nl.krachtketen.placement.application.WhenPlaceCameFree;
import nl.krachtketen.placement.application.WhenPlaceNoLongerWanted;
import nl.krachtketen.placement.domain.PlaceDeclineReason;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import nl.krachtketen.placement.domain.Terms;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** Whatever happens in whatever order: the service and a simple model of places and waiting lists say the same. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class PlacesModelTest {

    private static final int OFFERINGS = 6;
    private static final int WOMEN = 12;

    private final Partner organiser = Partner.of("00000001001001013758", "organiser", "caseworker");
    private final Scope.Tenant scope = new Scope.Tenant(organiser.oin(), List.of("GM0758"), List.of("organiser", "caseworker"));
    private final List<UUID> women = Stream.generate(News::registered).limit(WOMEN).toList();
    private final Map<String, Deque<UUID>> trials = new HashMap<>();

    @Inject
    CurrentScope scopes;

    @Inject
    Transactions transactions;

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    WhenOfferingChosen whenOfferingChosen;

    @Inject
    WhenPlaceNoLongerWanted whenPlaceNoLongerWanted;

    @Inject
    WhenPlaceCameFree whenPlaceCameFree;

    @Inject
    StartTrial startTrial;

    @Inject
    EndTrial endTrial;

    @Inject
    ReleasePlace releasePlace;

    @Inject
    AnswerRequest answerRequest;

    @Inject
    PauseOffering pauseOffering;

    @Inject
    ChangeOffering changeOffering;

    @Inject
    WatchDeadlines watchDeadlines;

    @Inject
    ObjectMapper json;

    @Test
    void twoThousandRandomStepsAreWhatTheModelSays() {
        play(2_000);
    }

    @Test
    @Tag("long")
    void twentyThousandRandomStepsAreWhatTheModelSays() {
        play(20_000);
    }

    private void play(int steps) {
        long seed = Long.getLong("krachtketen.seed", 20111209L);
        System.out.printf("Model of places: %d steps, -Dkrachtketen.seed=%d%n", steps, seed);
        letTheOrganiserSeeThem();
        var random = new Random(seed);
        Map<UUID, PlacesModel> models = new HashMap<>();
        List<UUID> all = Stream.generate(() -> {
                    int places = random.nextInt(4) + 1;
                    UUID offering = organiser.publishOffering(places);
                    models.put(offering, new PlacesModel(places));
                    return offering;
                })
                .limit(OFFERINGS)
                .toList();
        for (int step = 0; step < steps; step++) {
            UUID offering = all.get(random.nextInt(OFFERINGS));
            String did = step(random, offering, random.nextInt(WOMEN), models);
            List<UUID> touched = did.equals("time passes") ? all : List.of(offering);
            for (UUID each : touched) {
                compare("step %d of seed %d: %s".formatted(step, seed, did), each, models.get(each));
            }
        }
    }

    private void letTheOrganiserSeeThem() {
        for (UUID woman : women) {
            await().until(() -> TestDatabase.count("placement", "select count(*) from known_participant where participant = '" + woman + "'") == 1);
            TestDatabase.execute("placement", "insert into participant_access values ('" + woman + "', '" + organiser.oin() + "', 'HOLDS')");
        }
    }

    private String step(Random random, UUID offering, int woman, Map<UUID, PlacesModel> models) {
        PlacesModel model = models.get(offering);
        Deque<UUID> running = trials.computeIfAbsent(offering + " " + woman, key -> new ArrayDeque<>());
        int dice = random.nextInt(100);
        if (dice < 35) {
            return both("chooses", () -> model.choose(woman), () -> platform(() -> whenOfferingChosen.react(chosen(woman, offering))));
        } else if (dice < 50) {
            return both("starts", () -> model.start(woman), () -> running.push(start(woman, offering)));
        } else if (dice < 62 && !running.isEmpty()) {
            boolean kept = random.nextInt(3) == 0;
            return both("ends", () -> model.end(woman, kept), () -> {
                end(running.pop(), kept);
                serve(offering);
            });
        } else if (dice < 67) {
            return both("declines", () -> model.decline(woman), () -> platform(() -> {
                whenPlaceNoLongerWanted.react(declined(woman, offering));
                whenPlaceCameFree.react(offering, Instant.now());
            }));
        } else {
            return organiserDoes(random, dice, offering, woman, models);
        }
    }

    private String organiserDoes(Random random, int dice, UUID offering, int woman, Map<UUID, PlacesModel> models) {
        PlacesModel model = models.get(offering);
        if (dice < 77) {
            return both("is welcome", () -> model.organiserAccepts(woman), () -> asOrganiser(() -> answerRequest.accept(request(woman, offering), organiser.oin())));
        } else if (dice < 82) {
            return both("is declined", () -> model.organiserDeclines(woman), () -> {
                asOrganiser(() -> answerRequest.decline(request(woman, offering), PlaceDeclineReason.OTHER, organiser.oin()));
                serve(offering);
            });
        } else if (dice < 87) {
            return both("is released", () -> model.release(woman), () -> {
                asOrganiser(() -> releasePlace.release(request(woman, offering), Instant.now(), organiser.oin()));
                serve(offering);
            });
        } else if (dice < 90) {
            return both("pauses", model::pause, () -> asOrganiser(() -> pauseOffering.pause(offering, organiser.oin(), Instant.now())));
        } else if (dice < 94) {
            return both("resumes", model::resume, () -> asOrganiser(() -> pauseOffering.resume(offering, organiser.oin(), Instant.now())));
        } else if (dice < 99) {
            int places = random.nextInt(5) + 1;
            return both("has " + places + " places", () -> model.change(places), () -> asOrganiser(() -> change(offering, places)));
        } else {
            return both("time passes", () -> models.values().forEach(PlacesModel::letTimePass), () -> watchDeadlines.watchAt(Instant.now().plus(Duration.ofDays(40))));
        }
    }

    /** What the model refuses, the service must refuse, and nothing else. */
    private static String both(String what, Runnable model, Runnable service) {
        boolean possible = true;
        try {
            model.run();
        } catch (PlacesModel.No no) {
            possible = false;
        }
        boolean done = true;
        try {
            service.run();
        } catch (Refused refused) {
            done = false;
        }
        assertThat(done).as(what).isEqualTo(possible);
        return what;
    }

    private void compare(String what, UUID offering, PlacesModel model) {
        List<String> idle = platform(() -> requests.idleAt(offering)).stream()
                .map(request -> women.indexOf(request.request().participantId()) + " "
                        + PlacesModel.State.valueOf(stateOf(request.getClass().getSimpleName())))
                .toList();
        // Whoever kept a place after a trial stands where she asked; only the order of those who wait matters.
        assertThat(idle).as(what).containsExactlyInAnyOrderElementsOf(model.idle());
        assertThat(waiting(idle)).as(what).isEqualTo(waiting(model.idle()));
        var occupancy = platform(() -> offerings.find(offering).orElseThrow().occupancy());
        assertThat(List.of(occupancy.taken(), occupancy.waiting())).as(what).isEqualTo(List.of(model.taken(), model.waiting()));
    }

    private static List<String> waiting(List<String> idle) {
        return idle.stream().filter(hers -> hers.endsWith("WAITING")).toList();
    }

    private static String stateOf(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private MatchEvent.Chosen chosen(int woman, UUID offering) {
        return new MatchEvent.Chosen(News.about(women.get(woman)), offering, RecordedBy.PARTICIPANT);
    }

    private MatchEvent.Declined declined(int woman, UUID offering) {
        return new MatchEvent.Declined(News.about(women.get(woman)), offering, DeclineReason.OTHER);
    }

    private UUID start(int woman, UUID offering) {
        var start = new Start(women.get(woman), offering, Instant.now().minusSeconds(1), organiser.oin());
        return asOrganiser(() -> startTrial.start(start, null).participation().id());
    }

    private void end(UUID trial, boolean kept) {
        var follows = kept ? WhatFollows.PLACEMENT : WhatFollows.OTHER_OFFERING;
        asOrganiser(() -> endTrial.end(trial, List.of(), follows, Instant.now(), organiser.oin()));
    }

    private void change(UUID offering, int places) {
        var before = offerings.find(offering).orElseThrow();
        ObjectNode terms = json.valueToTree(before.terms());
        changeOffering.change(offering, organiser.oin(), "*", json.convertValue(terms.put("places", places), Terms.class), Instant.now());
    }

    private UUID request(int woman, UUID offering) {
        return requests.findOpen(offering, women.get(woman))
                .map(request -> request.request().id())
                .orElseThrow(() -> new Refused(new Refusal.NothingToAnswer()));
    }

    /** Whoever waits is served by a reaction to the news; here it comes at once, and then finds nothing to do. */
    private void serve(UUID offering) {
        platform(() -> whenPlaceCameFree.react(offering, Instant.now()));
    }

    private void platform(Runnable work) {
        platform(() -> {
            work.run();
            return null;
        });
    }

    private <T> T platform(Supplier<T> work) {
        return insisting(() -> transactions.asPlatform(work));
    }

    private void asOrganiser(Runnable work) {
        asOrganiser(() -> {
            work.run();
            return null;
        });
    }

    private <T> T asOrganiser(Supplier<T> work) {
        return insisting(() -> scopes.within(scope, () -> transactions.asCaller(work)));
    }

    /** The service reads its own news meanwhile; as its consumer does, whoever lost a deadlock simply tries again. */
    private static <T> T insisting(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (JdbiException e) {
                assertThat(e).hasRootCauseInstanceOf(PSQLException.class).hasMessageContaining("deadlock detected");
            }
        }
    }
}
