package nl.krachtketen.placement.application.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.application.Involvement;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.domain.attendance.Session;

/**
 * An organiser tells who came. Telling it again corrects whom it names and leaves the others as they were; what was known
 * already is not told to the chain again.
 */
@ApplicationScoped
public class RecordSession {

    /** What an organiser tells of one session. */
    public record Report(UUID offeringId, LocalDate date, Integer headcount, List<UUID> present, List<UUID> absent) {}

    @Inject
    Offerings offerings;

    @Inject
    KnownParticipants known;

    @Inject
    Involvement involvement;

    @Inject
    Sessions sessions;

    @Inject
    PastDays days;

    @Inject
    Outbox outbox;

    public Session record(Report report, String organiser) {
        offerings
                .find(report.offeringId())
                .orElseThrow(() -> Problem.notFound("There is no offering with this identifier."))
                .requireOrganiser(organiser);
        Instant at = days.begin("sessionDate", report.date());
        sessions.keep(report.offeringId(), report.date(), report.headcount());
        report.present().forEach(participant -> attend(report, participant, true, at, organiser));
        report.absent().forEach(participant -> attend(report, participant, false, at, organiser));
        return sessions.find(report.offeringId(), report.date()).orElseThrow();
    }

    private void attend(Report report, UUID participant, boolean present, Instant at, String organiser) {
        var about = known.require(participant).about(at, organiser, null);
        involvement.requireHere(report.offeringId(), organiser, participant);
        sessions.keep(report.offeringId(), report.date(), participant, present)
                .ifPresent(kept -> outbox.publish(
                        new PlacementEvent.Attended(about, report.offeringId(), report.date(), present),
                        kept.version()));
    }
}
