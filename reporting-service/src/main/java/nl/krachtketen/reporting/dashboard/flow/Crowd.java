package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;
import java.util.function.Predicate;

/** Some women, by what became of them. */
record Crowd(List<Walked> paths) {

    int women() {
        return count(walked -> true);
    }

    int count(Predicate<Walked> which) {
        return paths.stream().filter(which).mapToInt(Walked::women).sum();
    }

    /** Those of them who went along there. */
    Crowd along(Route route) {
        return new Crowd(paths.stream().filter(route::has).toList());
    }

    /** Without those who pause: nothing can be expected of them now, so they are in no share. */
    Crowd present() {
        return new Crowd(paths.stream().filter(walked -> !walked.paused()).toList());
    }
}
