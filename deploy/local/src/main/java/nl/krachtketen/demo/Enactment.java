package nl.krachtketen.demo;

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
    private Recorder holder;
    private int taken;

    private record Started(Recorder by, String id) {
    }

    Enactment(WomanPlan plan, DemoApi api, Publication offerings) {
        this.plan = plan;
        this.api = api;
        this.requests = new Requests(plan.woman(), offerings);
        this.placeRequests = new PlaceRequests(api, offerings);
        this.holder = new Recorder(plan.woman().holder(), null);
    }

    Woman woman() {
        return plan.woman();
    }

    /** Takes the next step of the plan, if all that it needs is there already, and says whether more will follow. */
    boolean next() {
        Step step = plan.steps().get(taken);
        recorder(step).ifPresent(by -> {
            String ended = step instanceof Step.End end ? started.get(end.number()).id() : null;
            String key = "demo-%d-%s-%d".formatted(Population.SEED, woman().reference(), taken);
            remember(step, by, api.post(requests.of(step, by, ended, key)).get("id").textValue());
            taken++;
        });
        return taken < plan.steps().size();
    }

    /** Empty if that is the organiser of an offering that she chose, and it does not know of her choice yet. */
    private Optional<Recorder> recorder(Step step) {
        return switch (step) {
            case Step.Start start when choices.containsKey(start.offering()) -> organiser(start.offering());
            case Step.End end -> Optional.of(started.get(end.number()).by());
            default -> Optional.of(holder);
        };
    }

    private Optional<Recorder> organiser(DemoOffering chosen) {
        if (!organisers.containsKey(chosen)) {
            placeRequests.of(choices.get(chosen)).ifPresent(organiser -> organisers.put(chosen, organiser));
        }
        return Optional.ofNullable(organisers.get(chosen));
    }

    private void remember(Step step, Recorder by, String id) {
        switch (step) {
            case Step.Register register -> holder = new Recorder(by.clientId(), id);
            case Step.Start start -> started.put(start.number(), new Started(by, id));
            case Step.Choose choose -> choices.put(choose.offering(), choose);
            default -> { /* Nothing refers to it later. */ }
        }
    }
}
