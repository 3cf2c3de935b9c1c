package nl.krachtketen.reporting.dashboard.offer;

import nl.krachtketen.contract.vocabulary.Theme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfferingOfTheme", description = "What is offered about one theme at one participation level, and how many women want it")
public record OfferCell(
        @Schema(description = "The theme", examples = "LABOUR_MARKET") Theme theme,
        @Schema(description = "The level; UNKNOWN for women of whom it is not known, ALL for all of them", examples = "MIDDLE")
        Level participationLevel,
        @Schema(description = "Offerings that are open or full", examples = "4") int offerings,
        @Schema(description = "By how many organisations", examples = "3") int organisations,
        @Schema(description = "Places in all; absent if there is no limit", examples = "60") Integer places,
        @Schema(description = "Those that nobody has; absent if there is no limit", examples = "22") Integer free,
        @Schema(description = "Women in the chain who want it: they did not leave, do not pause and have not moved on", examples = "31")
        int women,
        @Schema(description = "Those of them who have not taken part in anything yet", examples = "12") int waiting,
        @Schema(description = "What stands out", examples = "ENOUGH") Verdict verdict) {

    static OfferCell of(Theme theme, Level level, Supply supply, Demand demand) {
        return new OfferCell(theme, level, supply.offerings(), supply.organisations(), supply.places(), supply.free(), demand.women(),
                demand.waiting(), Verdict.of(supply, demand));
    }

    public boolean empty() {
        return verdict == Verdict.NOTHING;
    }

    boolean concerns(Level level) {
        return participationLevel == level;
    }
}
