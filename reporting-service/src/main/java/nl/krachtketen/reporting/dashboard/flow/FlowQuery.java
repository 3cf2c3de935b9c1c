package nl.krachtketen.reporting.dashboard.flow;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Function;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which women a program asks about. */
public class FlowQuery {

    @RestQuery
    @Parameter(description = "Only women who came in in this month or later", example = "2008-01", schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
    public String cohortFrom;

    @RestQuery
    @Parameter(description = "Only women who came in in this month or earlier", example = "2008-12",
            schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
    public String cohortUntil;

    @RestQuery
    @Parameter(description = "Only women who came in at this level; UNKNOWN before an intake told it", example = "LOW",
            schema = @Schema(implementation = EntryLevel.class))
    public String participationLevel;

    @RestQuery
    @Parameter(description = "Only women who were first reached along this channel", example = "HOME_VISIT",
            schema = @Schema(implementation = RecruitmentChannel.class))
    public String recruitmentChannel;

    Selection selection() {
        return new Selection(read("cohortFrom", cohortFrom, YearMonth::parse, "must be a month as in 2008-01"),
                read("cohortUntil", cohortUntil, YearMonth::parse, "must be a month as in 2008-12"),
                read("participationLevel", participationLevel, EntryLevel::valueOf, oneOf(EntryLevel.values())),
                read("recruitmentChannel", recruitmentChannel, RecruitmentChannel::valueOf, oneOf(RecruitmentChannel.values())));
    }

    private static <T> T read(String field, String value, Function<String, T> reading, String wanted) {
        try {
            return value == null ? null : reading.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.invalid(field, wanted);
        }
    }

    private static String oneOf(Object[] values) {
        return "must be one of " + Arrays.toString(values);
    }
}
