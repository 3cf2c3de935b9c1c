package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.local.PlatformException;
import nl.krachtketen.local.ServiceName;

/** What the programme office agreed with each municipality, and the pilots with two of their partners. The split over years and steps is made up. */
final class Agreements {
    private static final String OFFICE = "landelijk-bureau";
    /** Slowly at first: everywhere it took long before partners and policies were aligned. */
    private static final List<Integer> PERCENT_PER_YEAR = List.of(15, 35, 50);
    private static final int PLACED_PERCENT = 60;
    private static final int PERCENT = 100;
    private static final int MATCHED_IN_2008 = 20;
    private static final int INTAKES_IN_2008 = 90;

    private final DemoApi api;
    private final Partners partners;

    Agreements(DemoApi api, Partners partners) {
        this.api = api;
        this.partners = partners;
    }

    void make() {
        api.get(ServiceName.REPORTING, OFFICE, "/v1/national").get("municipalities").forEach(this::agreeWith);
        partners.municipalities().filter(Municipality::pilot).forEach(this::agreeWithPartners);
    }

    private void agreeWith(JsonNode municipality) {
        String path = "/v1/municipalities/" + municipality.get("municipality").textValue() + "/agreement";
        if (!isAgreed(path)) {
            LocalDate agreed = agreedDate(municipality.get("wave").textValue());
            api.put(ServiceName.REPORTING, OFFICE, path, new Body().with("wave", municipality.get("wave").textValue())
                    .with("agreedDate", agreed.toString()).with("targets", targets(agreed.getYear(), municipality.get("target").intValue())));
        }
    }

    /** A loading that was cut off goes on, and an agreement is not changed without knowing what it was. */
    private boolean isAgreed(String path) {
        try {
            return api.get(ServiceName.REPORTING, OFFICE, path).isObject();
        } catch (PlatformException notYet) {
            return false;
        }
    }

    private static LocalDate agreedDate(String wave) {
        return switch (wave) {
            case "2007-pilot" -> LocalDate.of(2007, 3, 1);
            case "2008-june" -> LocalDate.of(2008, 6, 5);
            default -> LocalDate.of(2008, 10, 1);
        };
    }

    /** The last year has what the others leave, so that they add up to the target. */
    private static List<Body> targets(int first, int all) {
        int last = PERCENT_PER_YEAR.size() - 1;
        int before = PERCENT_PER_YEAR.subList(0, last).stream().mapToInt(percent -> all * percent / PERCENT).sum();
        return IntStream.rangeClosed(0, last).boxed().flatMap(year -> {
            int women = year == last ? all - before : all * PERCENT_PER_YEAR.get(year) / PERCENT;
            return Stream.of(target(first + year, "ACTIVATED", women), target(first + year, "PLACED", women * PLACED_PERCENT / PERCENT));
        }).toList();
    }

    private static Body target(int year, String step, int women) {
        return new Body().with("year", year).with("step", step).with("women", women);
    }

    private void agreeWithPartners(Municipality municipality) {
        agreeWith(municipality, Partners.VOLUNTEER_CENTRE, "MATCHED", MATCHED_IN_2008);
        agreeWith(municipality, Partners.WOMENS_CENTRE, "INTAKE_DONE", INTAKES_IN_2008);
    }

    private void agreeWith(Municipality municipality, String kind, String step, int times) {
        Body body = new Body().with("organisation", partners.in(municipality, kind).oin()).with("step", step).with("times", times)
                .with("monthFrom", "2008-01").with("monthUntil", "2008-12");
        api.post(new Call(ServiceName.REPORTING, "gemeente-" + municipality.slug(),
                "/v1/municipalities/" + municipality.code() + "/result-agreements", body,
                "demo-%d-%s-%s".formatted(Population.SEED, municipality.code(), step)));
    }
}
