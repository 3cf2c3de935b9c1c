package nl.krachtketen.reporting.dashboard.quality;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one organisation told in the last twelve months, and how far it can be relied on")
public record PartnerQuality(
        @Schema(description = "The organisation's OIN", examples = "00000001234567890000") String organisation,
        @Schema(description = "Its name, if the programme office registered it; otherwise its OIN", examples = "Taalschool Breda") String name,
        @Schema(description = "How many events it told", examples = "412") int events,
        @Schema(description = "Those of them that had happened more than a year before: a history that was brought in, which is not judged",
                examples = "12") int history,
        @Schema(description = "Those of the others that had happened 14 days before, or more", examples = "31") int late,
        @Schema(description = "How many days after it had happened a late one was told, on average; 0 if none was late", examples = "23")
        int daysLate,
        @Schema(description = "When it told something last", examples = "2008-10-28") LocalDate lastTold,
        @Schema(description = "How many days lie between two days on which it tells something, on average", examples = "3") int usualDays,
        @Schema(description = "Since how many days it told nothing, if that is four times as long as usual and a fortnight at least; absent "
                + "otherwise", examples = "45") Integer silentDays,
        @Schema(description = "Women of whom it reported a step before their recruitment or intake, or that they moved on before they took part; rounded to 5, "
                + "absent if it is 1 to 9", examples = "15") Integer outOfOrder) {

    /** Whether there is something to ask it about. */
    public boolean doubtful() {
        return silentDays != null || outOfOrder == null || outOfOrder > 0 || mostlyLate();
    }

    /** Told while it happened, so that it says how punctual they are. */
    public int present() {
        return events - history;
    }

    public boolean mostlyLate() {
        return late * 2 > present();
    }
}
