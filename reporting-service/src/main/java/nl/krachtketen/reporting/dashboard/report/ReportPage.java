package nl.krachtketen.reporting.dashboard.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.bonus.Rules;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.flow.EntryLevel;
import nl.krachtketen.reporting.journey.Step;
import nl.krachtketen.reporting.programme.Municipality;

/** One version of a report, as it is read. */
public record ReportPage(Municipality municipality, Period period, int version, int versions, Instant frozenAt, String explanation, long revision,
        Map<Figure.Key, Integer> numbers, List<ChangeLine> changes) {

    private static final List<String> OUTCOMES = List.of("ACCEPTED", "DECLINED", "LAPSED", "OPEN");

    /** A step: women who took it in the period, those who did until the end of it, and those of them who went on. */
    public record StepLine(Step step, int inPeriod, int untilEnd, int wentOn) {

        public boolean last() {
            return step == Step.MOVED_ON;
        }
    }

    public record KindLine(OutcomeKind kind, int inPeriod, int untilEnd) {}

    public record MonthLine(YearMonth month, int recruited, int activated) {}

    public record LevelLine(EntryLevel level, int cameIn, int tookPart, int activated) {}

    public record ChannelLine(RecruitmentChannel channel, int cameIn, int tookPart) {}

    public record AnswerLine(String outcome, int handovers) {}

    public record ReachLine(RecruitmentChannel channel, int people, int women) {}

    static ReportPage of(Municipality municipality, Report report, Report.Version version) {
        return new ReportPage(municipality, report.period(), version.version(), report.versions().size(), version.frozenAt(), report.explanation(),
                report.revision(), Report.numbers(version.figures()), report.changes(version).stream().map(ChangeLine::of).toList());
    }

    /** The report, or something about it, in this version. */
    public String address(String more) {
        return "/gemeenten/" + municipality.code() + "/tussenrapportages/" + period.name() + more;
    }

    public String versioned(String more) {
        return address(more) + "?versie=" + version;
    }

    public boolean latest() {
        return version == versions;
    }

    /** The versions there are, the first one first. */
    public List<Integer> all() {
        return Stream.iterate(1, each -> each <= versions, each -> each + 1).toList();
    }

    public List<String> paragraphs() {
        return explanation.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What was agreed for the years of the period. */
    public List<TargetLine> targets() {
        return TargetLine.in(numbers);
    }

    /** Those of them that count towards the target. */
    public List<TargetLine> activations() {
        return targets().stream().filter(TargetLine::counts).toList();
    }

    public int activated() {
        return number(Part.ACTIVATED, ReportMeasure.IN_PERIOD);
    }

    public int activatedUntilEnd() {
        return number(Part.ACTIVATED, ReportMeasure.UNTIL_END);
    }

    public int left() {
        return number(Part.LEFT, ReportMeasure.IN_PERIOD);
    }

    public int inPeriod(Step step) {
        return number(Part.STEPS, step.name(), ReportMeasure.IN_PERIOD);
    }

    public int joinedIn() {
        return inPeriod(Step.TRIAL);
    }

    public int placed() {
        return inPeriod(Step.PLACED);
    }

    public int movedOn() {
        return inPeriod(Step.MOVED_ON);
    }

    public List<StepLine> steps() {
        return Stream.of(Step.values()).filter(step -> step != Step.LEFT).map(step -> new StepLine(step, inPeriod(step),
                number(Part.STEPS, step.name(), ReportMeasure.UNTIL_END), number(Part.STEPS, step.name(), ReportMeasure.WENT_ON))).toList();
    }

    /** Women at the step that most took, to which the others are drawn. */
    public int mostTook() {
        return most(steps().stream().map(StepLine::untilEnd));
    }

    public List<KindLine> kinds() {
        return Arrays.stream(OutcomeKind.values()).map(kind -> new KindLine(kind, number(Part.MOVED_ON, kind.name(), ReportMeasure.IN_PERIOD),
                number(Part.MOVED_ON, kind.name(), ReportMeasure.UNTIL_END))).toList();
    }

    /** All of the period, also those in which nothing happened. */
    public List<MonthLine> months() {
        return Months.allOf(Stream.of(period.from(), period.until())).stream().map(month -> {
            String item = Integer.toString(Months.number(month));
            return new MonthLine(month, number(Part.MONTHS, item, ReportMeasure.RECRUITED), number(Part.MONTHS, item, ReportMeasure.ACTIVATED));
        }).toList();
    }

    public int busiestMonth() {
        return most(months().stream().map(month -> Math.max(month.recruited(), month.activated())));
    }

    public List<LevelLine> levels() {
        return Arrays.stream(EntryLevel.values()).map(level -> new LevelLine(level, number(Part.LEVELS, level.name(), ReportMeasure.CAME_IN),
                number(Part.LEVELS, level.name(), ReportMeasure.TOOK_PART), number(Part.LEVELS, level.name(), ReportMeasure.ACTIVATED))).toList();
    }

    /** Those along which women came in, the most of them first. */
    public List<ChannelLine> channels() {
        return Arrays.stream(RecruitmentChannel.values()).map(channel -> new ChannelLine(channel,
                        number(Part.CHANNELS, channel.name(), ReportMeasure.CAME_IN), number(Part.CHANNELS, channel.name(), ReportMeasure.TOOK_PART)))
                .filter(line -> line.cameIn() > 0).sorted(Comparator.comparing(ChannelLine::cameIn).reversed()).toList();
    }

    /** Those along which people were reached, the most of them first. */
    public List<ReachLine> reach() {
        return Arrays.stream(RecruitmentChannel.values()).map(channel -> new ReachLine(channel,
                        number(Part.REACH, channel.name(), ReportMeasure.PEOPLE), number(Part.REACH, channel.name(), ReportMeasure.WOMEN)))
                .filter(line -> line.people() > 0).sorted(Comparator.comparing(ReachLine::people).reversed()).toList();
    }

    public int reachedPeople() {
        return reach().stream().mapToInt(ReachLine::people).sum();
    }

    public int reachedWomen() {
        return reach().stream().mapToInt(ReachLine::women).sum();
    }

    /** What became of handovers that were offered in the period. */
    public List<AnswerLine> answers() {
        return OUTCOMES.stream().map(outcome -> new AnswerLine(outcome, number(Part.HANDOVERS, outcome, ReportMeasure.NUMBER))).toList();
    }

    public int offered() {
        return answers().stream().mapToInt(AnswerLine::handovers).sum();
    }

    /** Whether there was a participation bonus and a participation budget in the period. */
    public boolean bonus() {
        return Rules.of(Account.DUAL_TRAJECTORY).holdsIn(period.until().getYear());
    }

    public int account(String account) {
        return number(Part.BONUS, account, ReportMeasure.NUMBER);
    }

    public int euros() {
        return Rules.of(Account.DUAL_TRAJECTORY).euros().orElseThrow() * account(Account.DUAL_TRAJECTORY.name());
    }

    private int number(Part part, ReportMeasure measure) {
        return number(part, part.name(), measure);
    }

    private int number(Part part, String item, ReportMeasure measure) {
        return numbers.getOrDefault(new Figure.Key(part, item, measure), 0);
    }

    private static int most(Stream<Integer> numbers) {
        return Math.max(1, numbers.max(Integer::compareTo).orElse(1));
    }
}
