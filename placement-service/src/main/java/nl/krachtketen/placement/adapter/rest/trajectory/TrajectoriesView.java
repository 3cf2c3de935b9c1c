package nl.krachtketen.placement.adapter.rest.trajectory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.placement.adapter.rest.Views;
import nl.krachtketen.placement.domain.trajectory.DualPart;
import nl.krachtketen.placement.domain.trajectory.DualTrajectory;
import nl.krachtketen.placement.domain.trajectory.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Trajectories", description = "What she does and did, and what of it was a dual trajectory")
record TrajectoriesView(
        @Schema(description = "In the order in which they began")
        List<StepView> steps,

        @Schema(description = "Whether she follows one now") boolean dualNow,
        List<DualView> dualTrajectories,
        Rule rule) {

    @Schema(name = "Step")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Schema(description = "Your organisation's own identifier of the trial, placement, activity or outcome")
            String id,

            Step.Kind kind,
            UUID offeringId,
            OfferingKind offeringKind,
            Instant startedAt,
            @Schema(description = "Missing while it runs") Instant endedAt) {}

    @Schema(name = "DualTrajectory")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DualView(
            @Schema(description = "The civic integration programme") String civicIntegrationId,
            @Schema(description = "What ran beside it") String otherId,
            DualPart part,
            @Schema(description = "Since when both run") Instant from,

            @Schema(description = "When the first of both ended; missing while both run")
            Instant until) {}

    @Schema(name = "DualRule", description = "When steps are a dual trajectory, and who says so")
    record Rule(String code, String nl, String en, String source) {

        static final Rule DUAL = new Rule(
                "CIVIC_INTEGRATION_BESIDE_ANOTHER_STEP",
                "Een inburgeringsprogramma, en tegelijk werk, een eigen onderneming, vrijwilligerswerk, een beroepsopleiding"
                        + " of opvoedingsondersteuning.",
                "A civic integration programme, and at the same time work, an enterprise, volunteering, vocational education"
                        + " or parenting support.",
                "Duizend en één Kracht: the participation bonus for dual civic integration programmes (2009)");
    }

    static TrajectoriesView of(List<Step> steps, OutwardIds ids) {
        var dual = DualTrajectory.of(steps);
        return new TrajectoriesView(
                steps.stream().map(step -> view(step, ids)).toList(),
                dual.stream().anyMatch(trajectory -> trajectory.until() == null),
                dual.stream().map(trajectory -> view(trajectory, ids)).toList(),
                Rule.DUAL);
    }

    private static StepView view(Step step, OutwardIds ids) {
        return new StepView(
                id(step, ids), step.kind(), step.offeringId(), step.offeringKind(), step.startedAt(), step.endedAt());
    }

    private static DualView view(DualTrajectory dual, OutwardIds ids) {
        return new DualView(
                id(dual.civicIntegration(), ids), id(dual.other(), ids), dual.part(), dual.from(), dual.until());
    }

    private static String id(Step step, OutwardIds ids) {
        String kind =
                switch (step.kind()) {
                    case TRIAL -> Views.TRIAL;
                    case PLACEMENT -> Views.PLACEMENT;
                    case ACTIVITY -> Views.ACTIVITY;
                    case EDUCATION, WORK, ENTERPRISE -> Views.OUTCOME;
                };
        return ids.outward(kind, step.id());
    }
}
