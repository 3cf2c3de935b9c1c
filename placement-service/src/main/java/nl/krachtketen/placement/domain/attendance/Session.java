package nl.krachtketen.placement.domain.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One session of an offering, and who was there: by person, as a headcount, or both.
 *
 * @param headcount how many were there, known by name or not; null if nobody counted
 */
public record Session(UUID offeringId, LocalDate date, Integer headcount, List<Attendance> attendances, long version) {

    /** @param version goes up when she turns out to have been there after all, or not */
    public record Attendance(UUID participant, boolean present, long version) {}

    public Session {
        attendances = List.copyOf(attendances);
    }

    public List<UUID> present() {
        return attending(true);
    }

    public List<UUID> absent() {
        return attending(false);
    }

    private List<UUID> attending(boolean present) {
        return attendances.stream()
                .filter(attendance -> attendance.present() == present)
                .map(Attendance::participant)
                .toList();
    }
}
