package nl.krachtketen.placement.application.attendance;

import java.util.OptionalLong;
import nl.krachtketen.placement.domain.attendance.Reach;

/** Where it is kept how many were reached. */
public interface Reaches {

    /**
     * Keeps the numbers of one offering, day and channel, in place of earlier ones.
     *
     * @return the version that they are; empty if nothing changed
     */
    OptionalLong keep(Reach reach);
}
