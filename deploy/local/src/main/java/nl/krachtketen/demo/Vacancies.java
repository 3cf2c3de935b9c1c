package nl.krachtketen.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Hands out the places of the vacancies, each once: whatever the order in which plans are carried out, none is refused. */
final class Vacancies {
    private final JointOffering offerings;
    private final Map<String, Integer> taken = new HashMap<>();

    Vacancies(JointOffering offerings) {
        this.offerings = offerings;
    }

    /**
     * A vacancy that suits her, or else one that admits her; nothing if all those are full.
     *
     * @param tried where she has been already
     */
    Optional<DemoOffering> take(Woman her, Collection<DemoOffering> tried) {
        List<DemoOffering> here =
                offerings.vacancies(her.municipality()).stream().filter(vacancy -> !tried.contains(vacancy)).toList();
        Optional<DemoOffering> found = first(here, vacancy -> vacancy.suits(her))
                .or(() -> first(here, vacancy -> vacancy.admits(her)));
        found.ifPresent(vacancy -> taken.merge(vacancy.reference(), 1, Integer::sum));
        return found;
    }

    private Optional<DemoOffering> first(List<DemoOffering> here, Predicate<DemoOffering> wanted) {
        return here.stream()
                .filter(wanted)
                .filter(vacancy -> taken.getOrDefault(vacancy.reference(), 0) < vacancy.terms().places())
                .findFirst();
    }
}
