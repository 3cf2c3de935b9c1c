package nl.krachtketen.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import nl.krachtketen.reporting.disclosure.Disclosed.Suppressed;
import org.junit.jupiter.api.Test;

/** Percentages come from what is told, and say how little they say. */
class ShareTest {

    @Test
    void aPercentageIsOfRoundedValuesAndOfNothingThatIsSuppressed() {
        assertThat(Share.of(new Rounded(10), new Rounded(30))).contains(new Share(33));
        assertThat(Share.of(new Suppressed(), new Rounded(30))).isEmpty();
        assertThat(Share.of(new Rounded(0), new Rounded(0))).isEmpty();
    }

    @Test
    void whatIsComparedHasAnIntervalThatGetsNarrowerWithMoreWomen() {
        Interval few = Interval.of(new Rounded(30), new Rounded(60)).orElseThrow();
        Interval many = Interval.of(new Rounded(3000), new Rounded(6000)).orElseThrow();
        // Wilson's own interval of 30 out of 60 is 37.7 to 62.3 per cent; what rounding hides comes on top of it.
        assertThat(few.percent()).isEqualTo(50);
        assertThat(few.least()).isBetween(31, 37);
        assertThat(few.most()).isBetween(63, 69);
        assertThat(many.most() - many.least()).isLessThan(5);
        assertThat(few.differsFrom(60)).isFalse();
        assertThat(many.differsFrom(60)).isTrue();
    }

    @Test
    void aFewWomenAreNotCompared() {
        assertThat(Interval.of(new Rounded(20), new Rounded(45))).isEmpty();
        assertThat(Interval.of(new Suppressed(), new Rounded(100))).isEmpty();
    }

    @Test
    void anIntervalStaysBetweenNoneAndAll() {
        assertThat(Interval.of(new Rounded(0), new Rounded(60))).get().extracting(Interval::least).isEqualTo(0);
        assertThat(Interval.of(new Rounded(60), new Rounded(60))).get().extracting(Interval::most).isEqualTo(100);
    }
}
