package nl.krachtketen.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each municipality of the programme offers beside the projects of the inventory. */
final class LocalOfferings {
    /** How many volunteers one vacancy takes in. */
    static final int PLACES = 12;
    private static final int FEWEST_VACANCIES = 3;
    private static final double ROOM = 1.4;
    private static final List<String> NEIGHBOURHOODS = List.of("Centrum", "Noord", "Zuid", "Oost", "West");
    private static final int FIRST_AREA = 11;
    private static final int AREAS = 28;

    private final Flows flows = new Flows();
    private final Partners partners;
    private final int women;

    /** @param women for how many women in the whole country there must be room */
    LocalOfferings(Partners partners, int women) {
        this.partners = partners;
        this.women = women;
    }

    Stream<DemoOffering> all() {
        return partners.municipalities().filter(Municipality::inProgramme)
                .flatMap(place -> Stream.concat(activities(place), vacancies(place)));
    }

    private Stream<DemoOffering> activities(Municipality place) {
        List<OfferingTemplate> templates = Data.list("activities.json", OfferingTemplate.class);
        return IntStream.range(0, templates.size())
                .filter(number -> templates.get(number).offeredIn(place))
                .mapToObj(number -> offering(place, templates.get(number).by(), templates.get(number)
                        .activity("aanbod-%s-%02d".formatted(place.code(), number), place.code(), area(place, number))));
    }

    /** As many as the women who come to join in will need, and some room to spare; Breda so has few. */
    private Stream<DemoOffering> vacancies(Municipality place) {
        Flow flow = flows.of(place);
        double joining = women * flow.share() * flow.intake() * flow.joins();
        int count = Math.max(FEWEST_VACANCIES, (int) Math.ceil(joining * ROOM / PLACES));
        List<OfferingTemplate> templates = Data.list("vacancies.json", OfferingTemplate.class);
        return IntStream.range(0, count).mapToObj(number -> vacancy(place, templates, number));
    }

    private DemoOffering vacancy(Municipality place, List<OfferingTemplate> templates, int number) {
        OfferingTemplate template = templates.get(number % templates.size());
        String neighbourhood = NEIGHBOURHOODS.get(number / templates.size() % NEIGHBOURHOODS.size());
        return offering(place, template.by(), template.vacancy("vacature-%s-%03d".formatted(place.code(), number),
                neighbourhood, place.code(), area(place, number), PLACES));
    }

    private DemoOffering offering(Municipality place, String by, OfferingTerms terms) {
        return new DemoOffering(partners.in(place, by).clientId(), terms);
    }

    private String area(Municipality place, int number) {
        return flows.of(place).postcode(place) + (FIRST_AREA + number * 5 % AREAS);
    }
}
