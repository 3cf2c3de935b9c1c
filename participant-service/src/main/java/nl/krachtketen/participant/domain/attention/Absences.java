package nl.krachtketen.participant.domain.attention;

import java.time.LocalDate;
import java.util.List;

/** Two absences in a row, at the end of what is known of one offering, prompt her contact person: somebody asks how she is. */
public final class Absences {

    private static final int IN_A_ROW = 2;

    private Absences() {}

    /** @param told whether her contact person heard of it when this absence became known */
    public record Attendance(LocalDate sessionDate, boolean present, boolean told) {}

    /** @param latestFirst all that is known of her sessions at one offering */
    public static boolean prompt(List<Attendance> latestFirst) {
        List<Attendance> away = latestFirst.stream().takeWhile(session -> !session.present()).toList();
        return away.size() >= IN_A_ROW && away.stream().noneMatch(Attendance::told);
    }
}
