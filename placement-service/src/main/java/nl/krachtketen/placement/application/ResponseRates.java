package nl.krachtketen.placement.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtketen.placement.domain.Offering;

/** Whether organisers answer. Only the organiser itself, the volunteer centre and the municipality may know. */
public interface ResponseRates {

    /**
     * @param answered   how many requests it answered in time
     * @param unanswered how many went back to the chain because it was silent
     * @param median     how long half of its answers took at most; null if there are none
     */
    record Rate(int answered, int unanswered, Duration median) {}

    void note(Offering offering, Instant askedAt, Instant answeredAt, boolean answered);

    /** Of all its offerings. */
    Rate own(String organiser, Instant since);

    /** Of its offerings in these municipalities; empty if it has none there. */
    Optional<Rate> in(List<String> municipalities, String organiser, Instant since);
}
