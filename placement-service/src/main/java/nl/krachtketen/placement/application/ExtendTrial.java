package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Trial;

/**
 * She tries for longer. The chain hears of it as of a trial that was looked back upon and that an extension follows; every
 * reader of that event knows that the trial runs on.
 */
@ApplicationScoped
public class ExtendTrial {

    @Inject
    Trials trials;

    @Inject
    KnownParticipants known;

    @Inject
    Outbox outbox;

    public Trial extend(UUID id, LocalDate expectedEnd, Instant at, String organisation) {
        Trial.Running trial = trials.lock(id, organisation)
                .orElseThrow(() -> Problem.notFound("There is no trial with this identifier."))
                .running()
                .extended(expectedEnd, at);
        trials.save(trial);
        var participation = trial.participation();
        outbox.publish(
                new PlacementEvent.TrialEnded(
                        known.require(participation.participantId()).about(at, organisation, null),
                        participation.offeringId(),
                        trial.evaluations().together(),
                        WhatFollows.EXTENDED),
                trial.version());
        return trial;
    }
}
