package nl.krachtketen.reporting.dashboard.offer;

import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.reporting.disclosure.Disclosed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is offered in the country about one theme at one participation level, and how many women want it")
public record CountryCell(
        @Schema(description = "The theme", examples = "LABOUR_MARKET") Theme theme,
        @Schema(description = "The level; UNKNOWN for women of whom it is not known, ALL for all of them", examples = "MIDDLE")
        Level participationLevel,
        @Schema(description = "In how many of the programme's municipalities it is offered", examples = "17") int municipalities,
        @Schema(description = "Offerings that are open or full", examples = "64") int offerings,
        @Schema(description = "By how many organisations", examples = "40") int organisations,
        @Schema(description = "Places in all; absent if there is no limit", examples = "900") Integer places,
        @Schema(description = "Whether there is a number of women", examples = "ROUNDED") State state,
        @Schema(description = "Women in the chain who wanted it when the month's figures were published, rounded to 5; absent if it is suppressed or not told yet",
                examples = "240")
        Integer women) {

    @Schema(name = "DemandState", description = "ROUNDED to 5; SUPPRESSED because it is 1 to 9, or would give such a count away; "
            + "NOT_YET before the first month of which there are figures")
    public enum State { ROUNDED, SUPPRESSED, NOT_YET }

    static CountryCell of(CountryOffering.Offered offered, Disclosed told) {
        Integer women = told == null ? null : told.told();
        return new CountryCell(offered.theme(), offered.level(), offered.municipalities(), offered.offerings(), offered.organisations(),
                offered.places(), told == null ? State.NOT_YET : women == null ? State.SUPPRESSED : State.ROUNDED, women);
    }

    public boolean suppressed() {
        return state == State.SUPPRESSED;
    }
}
