package nl.krachtketen.participant.domain.attention;

import java.time.Instant;

/** What the rules say of a woman at a moment. */
public sealed interface Verdict {

    /** She has been where she stands for longer than is usual. */
    record Stuck() implements Verdict {}

    /** She is under way; if nothing happens she is stuck from then on. */
    record UnderWay(Instant until) implements Verdict {}

    /** No matter how long it lasts. */
    record Exempt(NeverStuck why) implements Verdict {}
}
