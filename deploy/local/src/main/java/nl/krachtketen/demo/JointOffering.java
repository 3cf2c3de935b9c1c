package nl.krachtketen.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/** All offerings of the demo, put side by side. */
final class JointOffering {
    private final List<DemoOffering> all;
    private final Map<String, List<DemoOffering>> byMunicipality;

    /** @param women for how many women in the whole country there must be room */
    JointOffering(Partners partners, int women) {
        all = Stream.concat(new InventoryOfferings(partners).all(), new LocalOfferings(partners, women).all()).toList();
        byMunicipality = all.stream().collect(Collectors.groupingBy(offering -> offering.terms().municipality()));
    }

    List<DemoOffering> all() {
        return all;
    }

    /** Courses, meetings, lessons and the like. */
    List<DemoOffering> activities(Municipality municipality) {
        return of(municipality).filter(offering -> offering.terms().kind() != OfferingKind.VOLUNTEER_VACANCY).toList();
    }

    List<DemoOffering> vacancies(Municipality municipality) {
        return of(municipality).filter(offering -> offering.terms().kind() == OfferingKind.VOLUNTEER_VACANCY).toList();
    }

    private Stream<DemoOffering> of(Municipality municipality) {
        return byMunicipality.getOrDefault(municipality.code(), List.of()).stream();
    }
}
