package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Evaluations;
import nl.krachtketen.placement.domain.Participation;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import nl.krachtketen.placement.domain.Trial;

/** One side says what the trial is like. The chain hears of it when the trial is extended or ends. */
@ApplicationScoped
public class EvaluateTrial {

    @Inject
    Trials trials;

    @Inject
    Offerings offerings;

    @Inject
    ParticipantAccess access;

    public Trial evaluate(UUID id, Evaluations.Side side, List<EvaluationCode> codes, String organisation) {
        Trial.Running trial = trials.lock(id, organisation)
                .orElseThrow(() -> Problem.notFound("There is no trial with this identifier."))
                .running();
        requireSpeaksFor(side, trial.participation(), organisation);
        var evaluated = trial.evaluated(side, codes);
        trials.save(evaluated);
        return evaluated;
    }

    /** Nobody says for another what it was like. */
    private void requireSpeaksFor(Evaluations.Side side, Participation participation, String organisation) {
        switch (side) {
            case ORGANISER -> offerings.find(participation.offeringId()).orElseThrow().requireOrganiser(organisation);
            case PARTICIPANT -> {
                if (!access.holds(organisation, participation.participantId())) {
                    throw new Refused(new Refusal.SpeaksForAnother());
                }
            }
        }
    }
}
