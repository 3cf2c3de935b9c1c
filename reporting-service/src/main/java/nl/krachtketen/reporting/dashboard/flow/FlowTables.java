package nl.krachtketen.reporting.dashboard.flow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;

/** The figures as files; their columns are called as in the API, which describes them. */
final class FlowTables {

    private static final List<String> LINKS = List.of("from", "to", "women");
    private static final List<String> STEPS = List.of("step", "women", "wentOn", "waiting", "left", "paused", "medianDays", "p90Days");

    private FlowTables() {}

    static String links(List<FlowLink> links) {
        return CsvTable.of(LINKS, links.stream().map(link -> row(link.from(), link.to(), link.women())));
    }

    static String countryLinks(List<CountryFlowView.Link> links) {
        return CsvTable.of(LINKS, links.stream().map(link -> row(link.from(), link.to(), link.women())));
    }

    /** What counts at a low level is beside what counts for all. */
    static String totals(FlowView all) {
        Continuity low = all.continuity();
        return CsvTable.of(List.of("women", "activated", "left", "paused", "reached", "tookPart", "stayed", "handedOver", "notTakenOver"),
                Stream.of(row(all.women(), all.activated(), all.left(), all.paused(), low.reached(), low.tookPart(), low.stayed(), low.handedOver(),
                        low.notTakenOver())));
    }

    static String steps(List<StepFlow> steps) {
        return CsvTable.of(STEPS, steps.stream().map(step -> row(step.step(), step.women(), step.wentOn(), step.waiting(), step.left(), step.paused(),
                        step.medianDays(), step.p90Days())));
    }

    static String countrySteps(List<CountryFlowView.Conversion> steps) {
        return CsvTable.of(STEPS, steps.stream().map(step -> row(step.step(), step.women(), step.wentOn(), step.waiting(), step.left(), step.paused(),
                step.medianDays(), step.p90Days())));
    }

    static String cohorts(List<Cohort> cohorts) {
        List<String> steps = Walked.CHAIN.stream().skip(1).map(Enum::name).toList();
        return CsvTable.of(Stream.of(List.of("month", "women", "paused"), steps, List.of("left")).flatMap(List::stream).toList(),
                cohorts.stream().map(cohort -> Stream.of(List.of(cohort.month(), cohort.women(), cohort.paused()),
                        cohort.reached().stream().map(Cohort.Reached::women).toList(), List.of(cohort.left())).flatMap(List::stream).toList()));
    }

    static String origins(List<Origin> origins) {
        return CsvTable.of(List.of("recruitmentChannel", "participationLevel", "women", "paused", "tookPart", "stayed", "handedOver", "joinedIn",
                "placed", "activated", "movedOn", "left"),
                origins.stream().map(each -> row(each.recruitmentChannel(), each.participationLevel(), each.women(), each.paused(),
                        each.tookPart(), each.stayed(), each.handedOver(), each.joinedIn(), each.placed(), each.activated(), each.movedOn(),
                        each.left())));
    }

    static String changes(Changes changes) {
        return CsvTable.of(List.of("of", "before", "now"), changes.changes().stream().map(each -> row(each.of(), each.before(), each.now())));
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
