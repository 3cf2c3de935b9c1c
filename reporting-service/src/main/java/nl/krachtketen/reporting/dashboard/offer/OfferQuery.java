package nl.krachtketen.reporting.dashboard.offer;

import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.reporting.dashboard.Choice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What of the joint offering a program asks about. */
public class OfferQuery {

    static final String AREA = "[1-9][0-9]{3}";

    @RestQuery
    @Parameter(description = "Areas only by what is offered and wanted about this theme", example = "LABOUR_MARKET",
            schema = @Schema(implementation = Theme.class))
    public String theme;

    @RestQuery
    @Parameter(description = "Areas only by what is offered to and wanted by women of this level", example = "MIDDLE",
            schema = @Schema(implementation = Level.class))
    public String participationLevel;

    @RestQuery
    @Parameter(description = "Themes only by what women who live there want, and what is offered there or in the whole municipality",
            example = "4811", schema = @Schema(pattern = AREA))
    public String postcodeArea;

    OfferChoice choice() {
        if (postcodeArea != null && !postcodeArea.matches(AREA)) {
            throw Problem.invalid("postcodeArea", "must be four digits, the first of which is not 0");
        }
        return new OfferChoice(Choice.orProblem("theme", theme, Theme::valueOf, Choice.oneOf(Theme.values())),
                Choice.orProblem("participationLevel", participationLevel, Level::valueOf, Choice.oneOf(Level.values())), postcodeArea);
    }
}
