package nl.krachtketen.reporting.dashboard.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.reporting.dashboard.Days;
import nl.krachtketen.reporting.dashboard.MonthFigures;
import nl.krachtketen.reporting.dashboard.MonthFigures.Key;
import nl.krachtketen.reporting.dashboard.MonthFigures.Subject;
import nl.krachtketen.reporting.dashboard.MonthlyCount;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.journey.Step;

/**
 * How women flow in all municipalities of the programme together, for the programme office: as it stood when it was written down this
 * month, disclosed. How many took each step it knows exactly, being what targets are settled by.
 */
@ApplicationScoped
class CountryFlows implements MonthlyCount {

    private static final String ALL = "ALL";
    private static final String ENTERED = "ENTERED";
    private static final String WENT_ON = "WENT_ON";
    private static final String WAITING = "WAITING";
    private static final String PAUSING = "PAUSING";
    private static final List<Step> STEPS = Walked.CHAIN.stream().filter(step -> step != Step.MOVED_ON).toList();
    private static final Set<String> GROWS = Set.of(ALL, ENTERED);
    private static final List<String> ENDS = List.of(Node.PAUSED.name(), Node.LEFT.name());

    @Inject
    Reports reports;

    @Inject
    Flows flows;

    @Inject
    MonthFigures months;

    @Override
    public Subject subject() {
        return Subject.FLOW;
    }

    @Override
    public MonthFigures.Counts counts() {
        Crowd crowd = flows.crowd(Caller.EVERYWHERE, Selection.ALL);
        Map<Key, Integer> counts = new LinkedHashMap<>();
        Walked.CHAIN.forEach(step -> {
            counts.put(key(step, ALL), crowd.count(walked -> walked.took(step)));
            counts.put(key(step, ENTERED), crowd.count(walked -> walked.steps().stream().findFirst().filter(step::equals).isPresent()));
        });
        // After she moved on nothing more is expected.
        STEPS.forEach(step -> {
            onward(step).forEach(to -> counts.put(key(step, to), 0));
            StepFlow flow = StepFlow.of(step, crowd, Days.of(new TreeMap<>()));
            counts.put(key(step, WENT_ON), flow.wentOn());
            counts.put(key(step, WAITING), flow.waiting());
            counts.put(key(step, PAUSING), flow.paused());
        });
        Links.of(crowd).forEach(link -> counts.put(new Key(link.from().name(), link.to().name()), link.women()));
        Set<Key> known = Walked.CHAIN.stream().map(step -> key(step, ALL)).collect(Collectors.toSet());
        // Whoever knows how many were activated knows how many both joined in and were placed.
        known.add(key(Step.TRIAL, Step.PLACED.name()));
        Set<Key> grows = counts.keySet().stream().filter(key -> GROWS.contains(key.part())).collect(Collectors.toSet());
        return new MonthFigures.Counts(counts, CountryFlows::tie, known, grows);
    }

    private static void tie(MonthFigures.Ties ties) {
        Walked.CHAIN.forEach(step -> ties.sum(key(step, ALL), Stream.concat(Stream.of(key(step, ENTERED)),
                STEPS.stream().filter(before -> before.compareTo(step) < 0).map(before -> key(before, step.name()))).toList()));
        STEPS.forEach(step -> {
            Key all = key(step, ALL);
            ties.sum(all, Stream.concat(onward(step), Stream.of(WAITING)).map(part -> key(step, part)).toList());
            ties.sum(all, Stream.of(WENT_ON, WAITING, PAUSING, Node.LEFT.name()).map(part -> key(step, part)).toList());
            ties.neverMore(List.of(key(step, Node.PAUSED.name())), List.of(key(step, PAUSING)));
            ties.neverMore(List.of(key(step, PAUSING)), STEPS.stream().filter(later -> later.compareTo(step) >= 0)
                    .map(later -> key(later, Node.PAUSED.name())).toList());
        });
    }

    private static Stream<String> onward(Step step) {
        return Stream.concat(Walked.CHAIN.stream().filter(later -> later.compareTo(step) > 0).map(Enum::name), ENDS.stream());
    }

    private static Key key(Step step, String part) {
        return new Key(step.name(), part);
    }

    CountryFlowView links() {
        Map<Key, Disclosed> told = told();
        return new CountryFlowView(months.takenAt(Subject.FLOW), STEPS.stream().flatMap(from -> onward(from)
                .filter(to -> !Integer.valueOf(0).equals(women(told, from, to)) && told.containsKey(key(from, to)))
                .map(to -> new CountryFlowView.Link(Node.of(from), Node.valueOf(to), women(told, from, to)))).toList());
    }

    /** Days are told only after steps after which a number of women went on. */
    CountryFlowView.Conversions steps() {
        Map<Key, Disclosed> told = told();
        List<StepFlow> live = flows.figures(Caller.EVERYWHERE, Selection.ALL).steps();
        return new CountryFlowView.Conversions(months.takenAt(Subject.FLOW), live.stream().filter(each -> !told.isEmpty()).map(each -> {
            Integer wentOn = women(told, each.step(), WENT_ON);
            boolean days = wentOn != null && wentOn > 0;
            return new CountryFlowView.Conversion(each.step(), women(told, each.step(), ALL), wentOn, women(told, each.step(), WAITING),
                    women(told, each.step(), Node.LEFT.name()), women(told, each.step(), PAUSING), days ? each.medianDays() : null,
                    days ? each.p90Days() : null);
        }).toList());
    }

    private Map<Key, Disclosed> told() {
        reports.programme();
        return months.told(Subject.FLOW);
    }

    private static Integer women(Map<Key, Disclosed> told, Step step, String part) {
        return told.containsKey(key(step, part)) ? told.get(key(step, part)).told() : null;
    }
}
