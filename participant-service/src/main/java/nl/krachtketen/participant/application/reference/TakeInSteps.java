package nl.krachtketen.participant.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.participant.application.AssessLevel;
import nl.krachtketen.participant.application.Histories;
import nl.krachtketen.participant.application.RecordDeparture;
import nl.krachtketen.participant.application.RecordIntake;
import nl.krachtketen.participant.domain.Departure;
import nl.krachtketen.participant.domain.Intake;
import nl.krachtketen.participant.domain.Participant;

/** The steps that a told record says she took: those that are not known yet are recorded as they always are. */
@ApplicationScoped
class TakeInSteps {

    @Inject
    RecordIntake recordIntake;

    @Inject
    AssessLevel assessLevel;

    @Inject
    RecordDeparture recordDeparture;

    @Inject
    Histories histories;

    Participant takeIn(Participant before, ToldRecord told) {
        return departure(level(intake(before, told.intake(), told.at()), told), told);
    }

    private Participant intake(Participant before, ToldRecord.ToldIntake told, Instant at) {
        return told == null || isKnown(before.id(), told) ? before
                : recordIntake.record(before.id(), told.level(), told.answers(), told.heldAt() == null ? at : told.heldAt());
    }

    /** An older one than the last may be told again: then it is known by its moment. */
    private boolean isKnown(UUID participant, ToldRecord.ToldIntake told) {
        Stream<Intake> held = histories.intakes(participant).stream();
        return (told.heldAt() == null ? held.limit(1) : held.filter(intake -> intake.occurredAt().equals(told.heldAt())))
                .anyMatch(intake -> intake.participationLevel() == told.level() && intake.answers().equals(told.answers()));
    }

    /** Whose departure is told again was last seen before she left. */
    private Participant level(Participant before, ToldRecord told) {
        boolean gone = told.departure() != null && hasLeft(before, told.departure());
        return told.level() == null || told.level() == before.level() || gone ? before
                : assessLevel.assess(before.id(), told.level(), told.at());
    }

    private Participant departure(Participant before, ToldRecord told) {
        return told.departure() == null || hasLeft(before, told.departure()) ? before
                : recordDeparture.record(before.id(), told.departure().reason(), told.at());
    }

    /** Now, or before: she may have come back since, by an intake of which the told record does not know. */
    private boolean hasLeft(Participant her, ToldRecord.ToldDeparture told) {
        return her instanceof Participant.Departed || isKnown(her.id(), told) || cameBack(her.id(), told);
    }

    private boolean isKnown(UUID participant, ToldRecord.ToldDeparture told) {
        Stream<Departure> departures = histories.departures(participant).stream();
        return (told.leftAt() == null ? departures.limit(1) : departures.filter(departure -> departure.occurredAt().equals(told.leftAt())))
                .anyMatch(departure -> departure.reason() == told.reason());
    }

    private boolean cameBack(UUID participant, ToldRecord.ToldDeparture told) {
        return told.leftAt() != null
                && histories.intakes(participant).stream().anyMatch(intake -> intake.occurredAt().isAfter(told.leftAt()));
    }
}
