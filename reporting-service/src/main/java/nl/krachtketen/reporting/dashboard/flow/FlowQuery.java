package nl.krachtketen.reporting.dashboard.flow;

import java.time.YearMonth;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.Choice;
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
        return new Selection(Choice.orProblem("cohortFrom", cohortFrom, YearMonth::parse, "must be a month as in 2008-01"),
                Choice.orProblem("cohortUntil", cohortUntil, YearMonth::parse, "must be a month as in 2008-12"),
                Choice.orProblem("participationLevel", participationLevel, EntryLevel::valueOf, Choice.oneOf(EntryLevel.values())),
                Choice.orProblem("recruitmentChannel", recruitmentChannel, RecruitmentChannel::valueOf, Choice.oneOf(RecruitmentChannel.values())));
    }
}
