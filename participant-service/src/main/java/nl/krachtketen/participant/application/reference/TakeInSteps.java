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
        boolean gone = before instanceof Participant.Departed && told.departure() != null;
        return told.level() == null || told.level() == before.level() || gone ? before
                : assessLevel.assess(before.id(), told.level(), told.at());
    }

    private Participant departure(Participant before, ToldRecord told) {
        return told.departure() == null || before instanceof Participant.Departed ? before
                : recordDeparture.record(before.id(), told.departure(), told.at());
    }
}
