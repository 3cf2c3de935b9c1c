package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Carries out the plan of one participant, step after step, each by the organisation that would record it. */
final class Enactment {
    private final WomanPlan plan;
    private final DemoApi api;
    private final Requests requests;
    private final PlaceRequests placeRequests;
    private final Map<DemoOffering, Step.Choose> choices = new HashMap<>();
    /** By offering that she chose: its organiser, who records what she does there from then on. */
    private final Map<DemoOffering, Recorder> organisers = new HashMap<>();
    /** By number of what runs: who recorded its start, and its identifier. */
    private final Map<Integer, Started> started = new HashMap<>();
    private final OpenHandovers handovers;
    private Recorder holder;
    private Step.OfferHandover offered;
    private String coaching;
    private String outcome;
    private int taken;

    private record Started(Recorder by, String id) {
    }

    Enactment(WomanPlan plan, DemoApi api, Publication offerings, CoachRegistration coaches) {
        this.plan = plan;
        this.api = api;
        this.requests = new Requests(plan.woman(), offerings, coaches);
        this.placeRequests = new PlaceRequests(api, offerings);
        this.handovers = new OpenHandovers(api);
        this.holder = new Recorder(plan.woman().holder(), null);
    }

    Woman woman() {
        return plan.woman();
    }

    /** Takes the next step of the plan, if all that it needs is there already, and says whether more will follow. */
    boolean next() {
        Step step = plan.steps().get(taken);
        recorder(step).ifPresent(by -> {
            String key = "demo-%d-%s-%d".formatted(Population.SEED, woman().reference(), taken);
            remember(step, by, api.post(requests.of(step, by, ended(step), key)));
            taken++;
        });
        return taken < plan.steps().size();
    }

    /** Empty if that is the organiser of an offering that she chose, and it does not know of her choice yet. */
    private Optional<Recorder> recorder(Step step) {
        return switch (step) {
            case Step.Start start when choices.containsKey(start.offering()) -> organiser(start.offering());
            case Step.End end -> Optional.of(started.get(end.number()).by());
            case Step.Attend attend when choices.containsKey(attend.offering()) -> organiser(attend.offering());
            case Step.AnswerHandover answer -> Optional.of(new Recorder(answer.by().clientId(), null));
            default -> Optional.of(holder);
        };
    }

    private Optional<Recorder> organiser(DemoOffering chosen) {
        if (!organisers.containsKey(chosen)) {
            placeRequests.of(choices.get(chosen)).ifPresent(organiser -> organisers.put(chosen, organiser));
        }
        return Optional.ofNullable(organisers.get(chosen));
    }

    private String ended(Step step) {
        return switch (step) {
            case Step.End end -> started.get(end.number()).id();
            case Step.ConfirmOutcome confirm -> outcome;
            case Step.AnswerHandover answer -> handovers.identifier(offered);
            case Step.EndCoaching end -> coaching;
            default -> null;
        };
    }

    private void remember(Step step, Recorder by, JsonNode created) {
        String id = created.path("id").textValue();
        switch (step) {
            case Step.Register register -> holder = new Recorder(by.clientId(), id);
            case Step.OfferHandover offer -> offered = offer;
            case Step.AcceptHandover accept -> holder = new Recorder(by.clientId(), created.get("participantId").textValue());
            case Step.AssignCoach assign -> coaching = id;
            case Step.MoveOn moveOn -> outcome = id;
            case Step.Start start -> started.put(start.number(), new Started(by, id));
            case Step.Choose choose -> choices.put(choose.offering(), choose);
            default -> { /* Nothing refers to it later. */ }
        }
    }
}
