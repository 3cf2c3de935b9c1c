package nl.krachtketen.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.ranking.Reading;
import nl.krachtketen.matching.domain.OpenOffering.Status;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.ranking.Weights;
import nl.krachtketen.matching.domain.rule.HardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index may leave out what cannot fit, and nothing else. */
class CandidateIndexTest {

    private static final Matchmaker MATCHMAKER = new Matchmaker(
            HardRules.at(Instant.parse("2008-12-01T09:00:00Z"), Duration.ofDays(60)),
            new Ranking(new Weights(40, 25, 15, 20, 15, 10, 20), Instant.EPOCH),
            3);

    private final CandidateIndex index = new CandidateIndex();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 1001, 20_081_201})
    void aShortlistFromTheIndexIsTheSameAsOneFromEverything(long seed) {
        var random = new Random(seed);
        var offerings = IntStream.range(0, 2_000).mapToObj(n -> offering(random)).toList();
        index.put(offerings);
        for (int n = 0; n < 300; n++) {
            Party party = n % 3 == 0 ? new Party(woman(random), List.of(woman(random))) : Party.of(woman(random));
            assertThat(MATCHMAKER.shortlist(party, index, 10))
                    .isEqualTo(MATCHMAKER.shortlist(party, Candidates.all(offerings), 10));
        }
    }

    @Test
    void whatFillsUpOrClosesIsTakenAwayAndComesBack() {
        UUID id = UUID.randomUUID();
        for (Status status : List.of(Status.OPEN, Status.FULL, Status.OPEN, Status.PAUSED, Status.CLOSED)) {
            index.put(List.of(AnOffering.with(it -> { it.id = id; it.status = status; })));
            assertThat(index.of(AWoman.beforeIntake(), Reading.STRICT)).hasSize(status == Status.OPEN ? 1 : 0);
        }
    }

    @Test
    void whatChangesStandsInItsNewPlaceOnly() {
        UUID id = UUID.randomUUID();
        index.put(List.of(AnOffering.with(it -> { it.id = id; it.levels = List.of(ParticipationLevel.LOW); })));
        index.put(List.of(AnOffering.with(it -> { it.id = id; it.municipality = "GM0268"; })));
        assertThat(index.of(AWoman.with(her -> her.level = ParticipationLevel.LOW), Reading.STRICT)).isEmpty();
        assertThat(index.of(AWoman.with(her -> her.municipality = "GM0268"), Reading.WIDE)).hasSize(1);
    }

    private static OpenOffering offering(Random random) {
        return AnOffering.with(it -> {
            it.id = new UUID(random.nextLong(), random.nextLong());
            it.organisation = "0000000100100100%04d".formatted(random.nextInt(40));
            it.municipality = "GM000" + random.nextInt(5);
            it.postcodeArea = random.nextInt(5) == 0 ? null : area(random);
            it.kind = any(random, OfferingKind.values());
            it.levels = some(random, ParticipationLevel.values());
            it.themes = some(random, Theme.values());
            it.dutchLevelNeeded = random.nextBoolean() ? null : any(random, DutchLevel.values());
            it.children = any(random, ChildrenArrangement.values());
            it.places = random.nextBoolean() ? null : 2;
            it.taken = random.nextInt(3);
            it.nextSteps = some(random, OfferingKind.values());
        });
    }

    private static Profile woman(Random random) {
        return AWoman.with(her -> {
            her.municipality = "GM000" + random.nextInt(5);
            her.level = random.nextInt(5) == 0 ? null : any(random, ParticipationLevel.values());
            her.postcodeArea = random.nextInt(5) == 0 ? null : area(random);
            her.dutchLevel = random.nextInt(5) == 0 ? null : any(random, DutchLevel.values());
            her.goals = some(random, Goal.values());
            her.themes = some(random, Theme.values());
            her.childrenComeAlong = random.nextBoolean();
            her.availability = List.<Slot>of();
        });
    }

    private static String area(Random random) {
        return Integer.toString(4_700 + random.nextInt(300));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    @SafeVarargs
    private static <T> List<T> some(Random random, T... of) {
        return List.of(of).stream().filter(it -> random.nextInt(3) == 0).toList();
    }
}
