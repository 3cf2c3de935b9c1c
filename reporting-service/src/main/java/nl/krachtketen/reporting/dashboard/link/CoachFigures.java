package nl.krachtketen.reporting.dashboard.link;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Coaches", description = "Whom coaches and buddies stand beside now, and which languages they lack")
public record CoachFigures(
        @Schema(description = "By organisation, those whose coaches carry most each first") List<CoachLoad> coaches,
        @Schema(description = "By language, the one that most women without a coach speak first") List<CoachLanguage> languages) implements Tabular {

    @Override
    public String table() {
        return LinkTables.coaches(coaches);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("languages", () -> LinkTables.languages(languages));
    }


    /** How many women have a coach. */
    public int women() {
        return coaches.stream().mapToInt(CoachLoad::women).sum();
    }

    /** To which the bars of all languages are drawn. */
    public int widest() {
        return languages.stream().mapToInt(CoachLanguage::women).max().orElse(1);
    }
}
