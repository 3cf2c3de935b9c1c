package nl.krachtketen.reporting.dashboard.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CoachLanguage", description = "Women in the chain who speak a language well, and how many of them have a coach. Who speaks two is in both")
public record CoachLanguage(
        @Schema(description = "The code of the language", examples = "tr") String language,
        @Schema(description = "How many women speak it well", examples = "24") int women,
        @Schema(description = "Those of them beside whom a coach stands", examples = "3") int coached) {

    public int without() {
        return women - coached;
    }
}
