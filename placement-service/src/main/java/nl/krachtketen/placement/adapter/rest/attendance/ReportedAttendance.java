package nl.krachtketen.placement.adapter.rest.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;

/** Who came, and how many were reached, as an organiser's own lists say. */
@ApplicationScoped
class ReportedAttendance implements InboundOperations {

    @Inject
    AttendanceResource attendance;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(
                PlacementEvent.Attended.class, this::attended,
                OfferingEvent.ReachReported.class, said -> attendance.reach(
                        said.text("offeringId"), said.only("reachDate", "people", "women", "channel").as(ReachReport.class)));
    }

    private void attended(Reported said) {
        String list = said.flag("present") ? "present" : "absent";
        attendance.record(
                said.text("offeringId"),
                said.only("sessionDate").with(list, List.of(said.text("participantId"))).as(SessionReport.class));
    }
}
