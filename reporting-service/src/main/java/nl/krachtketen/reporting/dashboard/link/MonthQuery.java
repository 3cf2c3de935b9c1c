package nl.krachtketen.reporting.dashboard.link;

import java.time.YearMonth;
import nl.krachtketen.reporting.dashboard.Choice;
import nl.krachtketen.reporting.dashboard.Months;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which months a program asks about. */
public class MonthQuery {

    @RestQuery
    @Parameter(description = "Only this month and later", example = "2008-01", schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
    public String monthFrom;

    @RestQuery
    @Parameter(description = "Only this month and earlier", example = "2008-12", schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
    public String monthUntil;

    Months months() {
        return new Months(read("monthFrom", monthFrom), read("monthUntil", monthUntil));
    }

    private static YearMonth read(String field, String value) {
        return Choice.orProblem(field, value, YearMonth::parse, "must be a month as in 2008-01");
    }
}
