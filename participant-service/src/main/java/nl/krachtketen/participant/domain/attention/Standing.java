package nl.krachtketen.participant.domain.attention;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * What the rules must know of a woman to say whether she is stuck.
 *
 * @param level   null before it was ever assessed
 * @param step    the last one that was taken with her; what goes on, if that was only the end of something else
 * @param since   when she took the step, or when her last pause ended if that was later
 * @param asked   the organisation that the step is or was about
 * @param running what goes on for her now
 */
public record Standing(Presence presence, ParticipationLevel level, ChainStep step, Instant since, String asked, String holder,
        Set<Running> running) {

    public Standing {
        Objects.requireNonNull(presence);
        Objects.requireNonNull(step);
        Objects.requireNonNull(since);
        running = Set.copyOf(running);
        step = step.yieldsToWhatGoesOn() ? running.stream().max(naturalOrder()).map(Running::step).orElse(step) : step;
    }

    /** The organisation that must do the next thing. */
    public String turn() {
        return step.waitsForWhoIsAsked() ? asked : holder;
    }
}
