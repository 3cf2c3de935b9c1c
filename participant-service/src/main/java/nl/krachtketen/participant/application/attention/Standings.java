package nl.krachtketen.participant.application.attention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Happening;
import nl.krachtketen.participant.domain.attention.Running;
import nl.krachtketen.participant.domain.attention.Standing;

/**
 * Where each woman stands. What is kept is only ever replaced by something later, so that events may come in any order; and who
 * was touched is looked at again, so that looking costs what has changed and not how many there are.
 */
public interface Standings {

    /** Her standing, with what else is needed to tell somebody about it. */
    record Due(UUID participant, String municipality, String contactPerson, Standing standing) {}

    void took(ChainStep step, Happening happening, String asked);

    void shows(Running running, Happening happening);

    void ends(Running running, Happening happening);

    /** @param resumedAt when a pause of hers ended, from when her time counts anew; null if none did */
    void lookAt(UUID participant, Instant resumedAt);

    /** Everybody there is looked at again, because its thresholds changed. */
    void lookAtAllIn(String municipality);

    /** Some of those who are to be looked at by now, locked, without those whom another replica is looking at. */
    List<Due> due(Instant now, int limit);

    /** @param next when to look at her again if nothing happens; null for never */
    void lookedAt(UUID participant, Instant next);

    Optional<Standing> of(UUID participant);
}
