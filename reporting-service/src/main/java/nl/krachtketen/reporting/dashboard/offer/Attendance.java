package nl.krachtketen.reporting.dashboard.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who came to the sessions of an offering, as far as its organiser tells")
public record Attendance(
        @Schema(description = "Days on which it was noted who came", examples = "8") int sessions,
        @Schema(description = "Women who came, each once for each session", examples = "120") int present) {

    private static final double TENTHS = 10;

    static final Attendance NONE = new Attendance(0, 0);

    /** Women at a session, in tenths; none if there was no session. */
    public double average() {
        return sessions == 0 ? 0 : Math.round(TENTHS * present / sessions) / TENTHS;
    }
}
