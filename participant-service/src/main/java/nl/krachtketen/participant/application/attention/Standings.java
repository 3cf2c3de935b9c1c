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

    /** @param asked the organisation with which the step was taken, or that it asks something of */
    record Taken(ChainStep step, Happening happening, String asked) {}

    /** Something that was seen to go on, or to end. */
    record Seen(Running running, Happening happening) {}

    /** @param resumedAt when a pause of hers ended, from when her time counts anew; null if none did */
    record Touched(UUID participant, Instant resumedAt) {}

    void take(List<Taken> steps);

    void show(List<Seen> running);

    void end(List<Seen> running);

    /** Something changed that the rules look at. */
    void touch(List<Touched> touched);

    /** Everybody there is looked at again, because its thresholds changed. */
    void lookAtAllIn(String municipality);

    /** Some of those who are to be looked at by now. */
    List<UUID> due(Instant now, int limit);

    /** Kept from other replicas until the transaction ends; empty if one of them has looked at her in the meantime. */
    Optional<Due> lockDue(UUID participant, Instant now);

    /** @param next when to look at her again if nothing happens; null for never */
    void lookedAt(UUID participant, Instant next);

    Optional<Standing> of(UUID participant);
}
