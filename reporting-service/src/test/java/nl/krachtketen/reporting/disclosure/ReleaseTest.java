package nl.krachtketen.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.krachtketen.reporting.disclosure.Disclosed.About;
import nl.krachtketen.reporting.disclosure.Disclosed.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of counts gives no small one away, whoever does the sums. */
class ReleaseTest {

    @ParameterizedTest
    @CsvSource({"0,0", "10,10", "12,10", "13,15", "17,15", "18,20", "1003,1005"})
    void aCountIsRoundedToFive(int women, int told) {
        assertThat(new Release<String>().count("women", women).disclose()).containsEntry("women", new About(told));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void aSmallCountIsWithheld(int women) {
        assertThat(new Release<String>().count("women", women).disclose()).containsEntry("women", new Withheld());
    }

    @Test
    void noneIsTold() {
        assertThat(new Release<String>().count("women", 0).disclose()).containsEntry("women", new About(0));
    }

    @Test
    void aLargeCountIsWithheldWhereTheSumWouldGiveASmallOneAway() {
        var told = table(Map.of("a", 13, "b", 13, "c", 1)).disclose();
        assertThat(told).containsEntry("c", new Withheld());
        assertThat(told.values()).filteredOn(Withheld.class::isInstance).hasSizeGreaterThan(1);
    }

    @Test
    void nothingElseIsWithheldWhereRoundingProtectsEnough() {
        var told = table(Map.of("a", 40, "b", 50, "c", 5, "d", 60)).disclose();
        assertThat(told.values()).filteredOn(Withheld.class::isInstance).hasSize(1);
    }

    @Test
    void whatDoesNotAddUpIsNotReleased() {
        assertThatThrownBy(() -> new Release<String>().count("a", 1).count("all", 2).sum("all", List.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPercentageIsOfRoundedValuesAndOfNothingThatIsWithheld() {
        assertThat(Share.of(new About(10), new About(30))).contains(new Share(33));
        assertThat(Share.of(new Withheld(), new About(30))).isEmpty();
        assertThat(Share.of(new About(0), new About(0))).isEmpty();
    }

    /** Steps by levels and by channels, with their totals, over municipalities and the country: what a reader may have side by side. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aSolverRecoversNoSmallCount(long seed) {
        var counts = new Tables(new Random(seed));
        var attacker = new Attacker(counts.sums, counts.release().disclose());
        assertThat(counts.small()).isNotEmpty().allSatisfy(key -> assertThat(attacker.canTell(key)).as(key).isFalse());
    }

    @Test
    void theSolverIsNoFool() {
        var told = Map.<String, Disclosed>of("a", new About(15), "b", new About(15), "c", new Withheld(), "all", new About(25));
        assertThat(new Attacker(Map.of("all", List.of(List.of("a", "b", "c"))), told).canTell("c")).isTrue();
    }

    private static Release<String> table(Map<String, Integer> parts) {
        var release = new Release<String>();
        parts.forEach(release::count);
        release.count("all", parts.values().stream().mapToInt(Integer::intValue).sum());
        return release.sum("all", parts.keySet().stream().sorted().toList());
    }

    @Test
    void manyTablesAreReleasedInOneGo() {
        var release = new Release<Integer>();
        var random = new Random(7);
        IntStream.range(0, 5_000).forEach(key -> release.count(key, random.nextInt(60)));
        assertThat(release.disclose()).hasSize(5_000);
    }
}
