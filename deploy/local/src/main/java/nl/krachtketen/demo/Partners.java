package nl.krachtketen.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The organisations of the demo by where they work and what they are. */
final class Partners {
    static final String WOMENS_CENTRE = "vrouwencentrum";
    static final String VOLUNTEER_CENTRE = "vrijwilligerscentrale";
    static final String LANGUAGE_SCHOOL = "taalschool";
    static final String COMMUNITY_CENTRE = "buurthuis";
    static final String JOB_CENTRE = "werkplein";
    private static final String WELFARE = "welzijn";

    private final List<Municipality> municipalities = Municipalities.all();
    private final Map<String, DemoOrganisation> byClientId;

    Partners(List<DemoOrganisation> organisations) {
        byClientId = organisations.stream().collect(Collectors.toMap(DemoOrganisation::clientId, Function.identity()));
    }

    Stream<Municipality> municipalities() {
        return municipalities.stream();
    }

    DemoOrganisation get(String clientId) {
        return byClientId.get(clientId);
    }

    /** The organisation of that kind; where there is none, the one that takes over its work. */
    DemoOrganisation in(Municipality municipality, String kind) {
        return Stream.of(kind, WOMENS_CENTRE, WELFARE)
                .map(candidate -> byClientId.get(candidate + "-" + municipality.slug()))
                .filter(organisation -> organisation != null)
                .findFirst()
                .orElseThrow();
    }
}
