package nl.krachtketen.reporting.disclosure;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import nl.krachtketen.reporting.disclosure.Disclosed.Suppressed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of counts gives no small one away, whoever does the sums. */
class ReleaseTest {

    @ParameterizedTest
    @CsvSource({"0,0", "10,10", "12,10", "13,15", "17,15", "18,20", "1003,1005"})
    void aCountIsRoundedToFive(int women, int told) {
        assertThat(new Release<String>().count("women", Exact.of(women)).disclose()).containsEntry("women", new Rounded(told));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void aSmallCountIsSuppressed(int women) {
        assertThat(new Release<String>().count("women", Exact.of(women)).disclose()).containsEntry("women", new Suppressed());
    }

    @Test
    void noneIsTold() {
        assertThat(new Release<String>().count("women", Exact.NONE).disclose()).containsEntry("women", new Rounded(0));
    }

    @Test
    void anExactCountCannotBePrinted() {
        assertThat(Exact.of(7)).hasToString("exact");
        assertThat(Exact.class.getMethods()).extracting("name").doesNotContain("women", "getWomen");
    }

    @Test
    void aLargeCountIsSuppressedWhereTheSumWouldGiveASmallOneAway() {
        var told = table(Map.of("a", 13, "b", 13, "c", 1)).disclose();
        assertThat(told).containsEntry("c", new Suppressed());
        assertThat(told.values()).filteredOn(Suppressed.class::isInstance).hasSizeGreaterThan(1);
    }

    @Test
    void nothingElseIsSuppressedWhereRoundingProtectsEnough() {
        var told = table(Map.of("a", 40, "b", 50, "c", 5, "d", 60)).disclose();
        assertThat(told.values()).filteredOn(Suppressed.class::isInstance).hasSize(1);
    }

    @Test
    void whoKnowsHerOwnCountsCannotSubtractThem() {
        var counts = Map.of("mine", 8, "yours", 3);
        assertThat(table(counts).disclose()).containsEntry("all", new Rounded(10));
        assertThat(table(counts).readBy(Set.of("mine")).disclose()).containsEntry("all", new Suppressed());
    }

    /** Six of Meppel's joined in and twelve were placed, eighteen in all; Norg knows its own 26 of the 32 that joined in. */
    @Test
    void womenOfEitherKindGiveNobodyAway() {
        var release = new Release<String>();
        Map.of("joined in M", 6, "placed M", 12, "activated M", 18, "joined in N", 26, "joined in all", 32)
                .forEach((key, women) -> release.count(key, Exact.of(women)));
        release.sum("joined in all", List.of("joined in M", "joined in N")).readBy(Set.of("joined in N"))
                .neverMore(List.of("activated M"), List.of("joined in M", "placed M"));
        assertThat(release.disclose().values()).filteredOn(Suppressed.class::isInstance).hasSizeGreaterThan(1);
    }

    @Test
    void whatDoesNotAddUpIsNotReleased() {
        assertThatThrownBy(() -> new Release<String>().count("a", Exact.of(1)).count("all", Exact.of(2)).sum("all", List.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Steps by levels and by channels, with their totals, over municipalities and the country: what a reader may have side by side. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aSolverRecoversNoSmallCount(long seed) {
        var counts = new Tables(new Random(seed));
        var told = counts.told(List.of(counts.release().disclose()));
        assertThat(counts.small()).isNotEmpty().allSatisfy(key -> assertThat(new Attacker<>(told, Map.of()).canTell(key + 0)).as(key).isFalse());
    }

    /** A municipality knows its own counts exactly, which helps it with those of the others. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aMunicipalityRecoversNoSmallCountOfAnother(long seed) {
        var counts = new Tables(new Random(seed));
        var told = counts.told(List.of(counts.release().disclose()));
        for (String municipality : Tables.MUNICIPALITIES) {
            var attacker = new Attacker<>(told, counts.own(municipality).stream().collect(toMap(key -> key + 0, counts::exact)));
            assertThat(counts.small()).filteredOn(key -> !key.startsWith(municipality))
                    .allSatisfy(key -> assertThat(attacker.canTell(key + 0)).as(municipality + " of " + key).isFalse());
        }
    }

    /** Somebody keeps what is told each month, and knows that women come in and never out again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSolverRecoversNothingSmallFromTheDifferenceBetweenMonths(long seed) {
        var random = new Random(seed);
        var counts = new Tables(random);
        List<Map<String, Disclosed>> months = new ArrayList<>();
        List<Map<String, Integer>> truth = new ArrayList<>();
        for (int month = 0; month < 4; month++) {
            months.add(month == 0 ? counts.release().disclose() : counts.releaseAfter(months.getLast(), truth.getLast()).disclose());
            truth.add(counts.truth());
            counts.aMonthGoesBy(random);
        }
        var attacker = new Attacker<>(counts.told(months), Map.of());
        for (int month = 0; month < months.size(); month++) {
            int now = month;
            assertThat(truth.get(now).keySet()).filteredOn(key -> Exact.of(truth.get(now).get(key)).small())
                    .allSatisfy(key -> assertThat(attacker.canTell(key + now)).as(key + now).isFalse());
            if (now > 0) {
                assertThat(truth.get(now).keySet())
                        .filteredOn(key -> Exact.of(truth.get(now).get(key) - truth.get(now - 1).get(key)).small())
                        .allSatisfy(key -> assertThat(attacker.canTellDifference(key + now, key + (now - 1))).as(key + now).isFalse());
            }
        }
    }

    @Test
    void theSolverIsNoFool() {
        var told = new Told<String>();
        told.values().putAll(Map.of("a", new Rounded(15), "b", new Rounded(15), "c", new Suppressed(), "all", new Rounded(25)));
        told.sums().add(new Told.Sum<>("all", List.of("a", "b", "c")));
        assertThat(new Attacker<>(told, Map.of()).canTell("c")).isTrue();
    }

    @Test
    void manyTablesAreReleasedInOneGo() {
        var release = new Release<Integer>();
        var random = new Random(7);
        IntStream.range(0, 5_000).forEach(key -> release.count(key, Exact.of(random.nextInt(60))));
        assertThat(release.disclose()).hasSize(5_000);
    }

    private static Release<String> table(Map<String, Integer> parts) {
        var release = new Release<String>();
        parts.forEach((key, women) -> release.count(key, Exact.of(women)));
        release.count("all", Exact.of(parts.values().stream().mapToInt(Integer::intValue).sum()));
        return release.sum("all", parts.keySet().stream().sorted().toList());
    }
}
