package nl.krachtketen.participant.application.attention;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.participant.domain.attention.Absences;

/** Where it is kept at which sessions she was. */
public interface Attendances {

    /** Keeps it, unless something newer is known of that session. */
    void keep(PlacementEvent.Attended attended, long sequence);

    List<Absences.Attendance> latestFirst(UUID participant, UUID offering);

    /** Her contact person heard that she was absent at the last session that is known. */
    void tellLast(UUID participant, UUID offering);
}
