package nl.krachtketen.reporting.bonus;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlacementEvent;

/** The events that the accounts ask for. */
enum What {
    REGISTERED(ParticipantEvent.Registered.class),
    LEFT(ParticipantEvent.Left.class),
    ACTIVITY_STARTED(PlacementEvent.ActivityStarted.class),
    ACTIVITY_COMPLETED(PlacementEvent.ActivityCompleted.class),
    PLACED(PlacementEvent.Placed.class),
    PLACEMENT_ENDED(PlacementEvent.PlacementEnded.class),
    MOVED_TO_EDUCATION(OutcomeEvent.MovedToEducation.class),
    MOVED_TO_WORK(OutcomeEvent.MovedToWork.class),
    MOVED_TO_ENTERPRISE(OutcomeEvent.MovedToEnterprise.class),
    OUTCOME_CONFIRMED(OutcomeEvent.OutcomeConfirmed.class);

    private static final Map<String, What> BY_TYPE = Stream.of(values()).collect(Collectors.toMap(What::type, Function.identity()));

    private final Class<? extends Event> event;

    What(Class<? extends Event> event) {
        this.event = event;
    }

    static What of(String type) {
        return BY_TYPE.get(type);
    }

    static String[] types() {
        return BY_TYPE.keySet().toArray(String[]::new);
    }

    /** Without one of these nothing counts. */
    static String[] beginnings() {
        return new String[] {ACTIVITY_STARTED.type(), MOVED_TO_WORK.type()};
    }

    String type() {
        return EventCatalogue.of(event).type();
    }
}
