package nl.krachtketen.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The coaches of the women's and volunteer centres. Whatever the order in which plans are carried out, none gets too many. */
final class Coaches {
    private static final int MAXIMUM_LOAD = 8;
    private static final double COACHED = .12;
    /** Fewer languages than the women speak: some of them wait for a coach who understands them. */
    private static final List<List<String>> LANGUAGES = List.of(
            List.of("nl", "tr"), List.of("nl", "ar"), List.of("nl"), List.of("nl", "rif", "ar"), List.of("nl", "en"));

    private final Flows flows = new Flows();
    private final List<DemoCoach> all;
    private final Map<DemoCoach, Integer> load = new HashMap<>();

    /** @param women how many women there are in the whole country */
    Coaches(Partners partners, int women) {
        all = partners.municipalities().filter(Municipality::inProgramme)
                .flatMap(place -> Stream.of(Partners.WOMENS_CENTRE, Partners.VOLUNTEER_CENTRE)
                        .flatMap(kind -> coaches(partners.in(place, kind), women * flows.of(place).share())))
                .toList();
    }

    private static Stream<DemoCoach> coaches(DemoOrganisation organisation, double women) {
        int count = 1 + (int) (women * COACHED / MAXIMUM_LOAD);
        return IntStream.range(0, count).mapToObj(number -> new DemoCoach(organisation.clientId(),
                "maatje-%02d".formatted(number + 1), LANGUAGES.get(number % LANGUAGES.size()), MAXIMUM_LOAD));
    }

    List<DemoCoach> all() {
        return all;
    }

    /** One of that organisation with room for somebody else, rather one who speaks her language; nothing if all are full. */
    Optional<DemoCoach> take(String organisation, List<String> languages) {
        Optional<DemoCoach> found = all.stream()
                .filter(coach -> coach.organisation().equals(organisation) && load(coach) < coach.maximumLoad())
                .min(Comparator.comparing((DemoCoach coach) -> coach.languages().stream().noneMatch(languages::contains))
                        .thenComparing(this::load));
        found.ifPresent(coach -> load.merge(coach, 1, Integer::sum));
        return found;
    }

    private int load(DemoCoach coach) {
        return load.getOrDefault(coach, 0);
    }
}
