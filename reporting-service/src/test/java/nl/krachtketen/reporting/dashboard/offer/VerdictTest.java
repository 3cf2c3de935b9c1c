package nl.krachtketen.reporting.dashboard.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands out where what is offered is put beside what women want. */
class VerdictTest {

    @Test
    void whatNobodyOffersIsAGapOnlyIfSomebodyWantsIt() {
        assertThat(Verdict.of(Supply.NONE, new Demand(1, 0))).isEqualTo(Verdict.GAP);
        assertThat(Verdict.of(Supply.NONE, Demand.NONE)).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void placesAreTooFewForThoseWhoWaitWhoeverHasAPlaceAlready() {
        assertThat(Verdict.of(new Supply(2, 1, 20, 4), new Demand(30, 5))).isEqualTo(Verdict.SHORT);
        assertThat(Verdict.of(new Supply(2, 1, 20, 5), new Demand(30, 5))).isEqualTo(Verdict.ENOUGH);
        assertThat(Verdict.of(new Supply(1, 1, null, null), new Demand(3000, 3000))).isEqualTo(Verdict.ENOUGH);
    }

    @Test
    void severalWhoOfferMoreThanIsWantedOverlap() {
        assertThat(Verdict.of(new Supply(3, 2, 40, 31), new Demand(30, 5))).isEqualTo(Verdict.OVERLAP);
        assertThat(Verdict.of(new Supply(3, 2, 40, 30), new Demand(30, 5))).isEqualTo(Verdict.ENOUGH);
        assertThat(Verdict.of(new Supply(3, 1, 40, 31), new Demand(30, 5))).isEqualTo(Verdict.ENOUGH);
    }

    @Test
    void whatNobodyWantsIsNotAskedFor() {
        assertThat(Verdict.of(new Supply(1, 1, 10, 10), Demand.NONE)).isEqualTo(Verdict.UNASKED);
    }
}
