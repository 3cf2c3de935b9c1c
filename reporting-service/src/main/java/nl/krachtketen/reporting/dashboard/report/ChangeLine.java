package nl.krachtketen.reporting.dashboard.report;

import java.time.YearMonth;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.flow.EntryLevel;
import nl.krachtketen.reporting.journey.Step;

/** A figure that became different, by what it is the figure of: all but one of these are null, or all if its table has one row. */
public record ChangeLine(Part part, ReportMeasure measure, int before, int now, Step step, YearMonth month, EntryLevel level, RecruitmentChannel channel,
        OutcomeKind kind, String outcome, Account account, TargetLine target) {

    static ChangeLine of(Report.Change change) {
        Part part = change.figure().part();
        String item = change.figure().item();
        return new ChangeLine(part, change.figure().measure(), change.before(), change.now(),
                part == Part.STEPS ? Step.valueOf(item) : null,
                part == Part.MONTHS ? Months.month(Integer.parseInt(item)) : null,
                part == Part.LEVELS ? EntryLevel.valueOf(item) : null,
                part == Part.CHANNELS || part == Part.REACH ? RecruitmentChannel.valueOf(item) : null,
                part == Part.MOVED_ON ? OutcomeKind.valueOf(item) : null,
                part == Part.HANDOVERS ? item : null,
                part == Part.BONUS ? Account.valueOf(item) : null,
                TargetLine.isTarget(change.figure()) ? TargetLine.of(change.figure(), 0, 0) : null);
    }

    public int more() {
        return now - before;
    }
}
