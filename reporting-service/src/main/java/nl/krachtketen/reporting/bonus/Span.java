package nl.krachtketen.reporting.bonus;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long something ran.
 *
 * @param until null if no end is known
 */
public record Span(Instant from, Instant until) {

    /** The time in which both ran; empty if one began when the other had ended. */
    Optional<Span> together(Span other) {
        Instant latest = from.isAfter(other.from) ? from : other.from;
        Instant earliest = Stream.of(this, other).filter(Span::ended).map(Span::until).min(Instant::compareTo).orElse(null);
        return earliest == null || latest.isBefore(earliest) ? Optional.of(new Span(latest, earliest)) : Optional.empty();
    }

    /** Both and what lies between them, with this one as the first to begin. */
    Span joined(Span later) {
        return new Span(from, !ended() || !later.ended() ? null : until.isAfter(later.until) ? until : later.until);
    }

    boolean ended() {
        return until != null;
    }
}
