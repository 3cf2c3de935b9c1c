package nl.krachtketen.participant.domain.attention;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * What the rules must know of a woman to say whether she is stuck.
 *
 * @param level   null before it was ever assessed
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
    }

    /** The organisation that must do the next thing. */
    public String turn() {
        return step.waitsForWhoIsAsked() ? asked : holder;
    }
}
