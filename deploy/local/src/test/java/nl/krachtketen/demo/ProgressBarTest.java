package nl.krachtketen.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProgressBarTest {

    @Test
    void theLineTellsHowFarTheLoadingIsAndHowLongItWillTake() {
        assertEquals("women 1,234 / 2,000 ▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░ 62% · 7,080 calls · 118/s · about 37 s left",
                ProgressBar.line(1_234, 2_000, 7_080, 60));
    }

    @Test
    void beforeTheFirstWomanNobodyKnowsHowLongItWillTake() {
        assertEquals("women 0 / 60 ░░░░░░░░░░░░░░░░░░░░ 0% · 14 calls · 7/s", ProgressBar.line(0, 60, 14, 2));
    }
}
