package nl.krachtketen.reporting.dashboard.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CoachLoad", description = "How many women the coaches and buddies of one organisation stand beside now")
public record CoachLoad(
        @Schema(description = "For which organisation they coach, by its OIN", examples = "00000001001001002000") String organisation,
        @Schema(description = "What it is called; its OIN if nobody named it", examples = "Vrouwencentrum Breda") String organisationName,
        @Schema(description = "How many coaches stand beside somebody", examples = "12") int coaches,
        @Schema(description = "How many women they stand beside", examples = "31") int women,
        @Schema(description = "The most women beside whom one of them stands", examples = "5") int most) {

    public double perCoach() {
        return (double) women / coaches;
    }
}
