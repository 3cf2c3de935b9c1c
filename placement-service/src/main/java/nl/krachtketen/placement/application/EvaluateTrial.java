package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Evaluations;
import nl.krachtketen.placement.domain.Trial;

/** One side says what the trial is like. The chain hears of it when the trial is extended or ends. */
@ApplicationScoped
public class EvaluateTrial {

    @Inject
    Trials trials;

    @Inject
    Offerings offerings;

    public Trial evaluate(UUID id, Evaluations.Side side, List<EvaluationCode> codes, String organisation) {
        Trial.Running trial = trials.lock(id, organisation)
                .orElseThrow(() -> Problem.notFound("There is no trial with this identifier."))
                .running();
        if (side == Evaluations.Side.ORGANISER) {
            offerings.find(trial.participation().offeringId()).orElseThrow().requireOrganiser(organisation);
        }
        var evaluated = trial.evaluated(side, codes);
        trials.save(evaluated);
        return evaluated;
    }
}
