package nl.krachtketen.placement.application.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.attendance.Session;

/** Where it is kept who came. An organiser finds the sessions of its own offerings. */
public interface Sessions {

    /**
     * Keeps that there was a session; whoever corrects it at the same time waits.
     *
     * @param headcount null leaves what was counted before
     * @return its version, 1 if it is new
     */
    long keep(UUID offeringId, LocalDate date, Integer headcount);

    /**
     * Keeps whether she was there.
     *
     * @return what is kept now; empty if that was known already
     */
    Optional<Session.Attendance> keep(UUID offeringId, LocalDate date, UUID participant, boolean present);

    Optional<Session> find(UUID offeringId, LocalDate date);

    /** Latest first. */
    List<Session> list(UUID offeringId, LocalDate before, int limit);
}
