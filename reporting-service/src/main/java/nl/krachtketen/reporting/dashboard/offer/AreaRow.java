package nl.krachtketen.reporting.dashboard.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfferingOfArea", description = "What is offered in one postcode area, and how many of the women who live there want it")
public record AreaRow(
        @Schema(description = "The postcode area; absent for what is offered in the whole municipality, and for women of whom it is not known",
                examples = "4811")
        String postcodeArea,
        @Schema(description = "Offerings there that are open or full", examples = "3") int offerings,
        @Schema(description = "Places that nobody has; absent if there is no limit", examples = "14") Integer free,
        @Schema(description = "Women in the chain who live there", examples = "25") int women,
        @Schema(description = "Those of them who have not taken part in anything yet", examples = "9") int waiting) {

    static AreaRow of(String area, Supply supply, Demand demand) {
        return new AreaRow(area.isEmpty() ? null : area, supply.offerings(), supply.free(), demand.women(), demand.waiting());
    }

    /** Women wait where nothing is offered nearer than somewhere in the municipality. */
    public boolean bare() {
        return postcodeArea != null && offerings == 0 && waiting > 0;
    }
}
