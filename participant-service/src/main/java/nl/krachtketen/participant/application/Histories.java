package nl.krachtketen.participant.application;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.domain.Departure;
import nl.krachtketen.participant.domain.Intake;
import nl.krachtketen.participant.domain.LevelAssessment;

/** What was said and seen of a participant over time, the latest first. */
public interface Histories {

    List<Intake> intakes(UUID participant);

    List<LevelAssessment> levels(UUID participant);

    List<Departure> departures(UUID participant);
}
