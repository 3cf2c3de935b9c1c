package nl.krachtketen.demo;

import java.util.List;
import java.util.stream.Stream;

/** The people of the demo: who directs in each municipality that the sources name, the programme office, and somebody in a council. */
public final class DemoUsers {
    private static final int MUNICIPALITY = 0;

    private DemoUsers() {
    }

    /** All of them, with passwords derived from the seed of this data folder. */
    public static List<DemoUser> all(String seed) {
        return Stream.concat(
                        Municipalities.all().stream().filter(Municipality::named).map(place -> regie(place, seed)),
                        Stream.of(programmeOffice(seed), council(Municipalities.all().getFirst(), seed)))
                .toList();
    }

    private static DemoUser regie(Municipality municipality, String seed) {
        String username = "regie-" + municipality.slug();
        return new DemoUser(username, DemoSecret.of(username, seed), "Regie " + municipality.name(),
                Oin.local(MUNICIPALITY, municipality), "Gemeente " + municipality.name(), List.of(municipality.code()), List.of("regie"));
    }

    private static DemoUser council(Municipality municipality, String seed) {
        String username = "raad-" + municipality.slug();
        return new DemoUser(username, DemoSecret.of(username, seed), "Gemeenteraad " + municipality.name(),
                Oin.local(MUNICIPALITY, municipality), "Gemeente " + municipality.name(), List.of(municipality.code()), List.of("council"));
    }

    private static DemoUser programmeOffice(String seed) {
        return new DemoUser("programmabureau", DemoSecret.of("programmabureau", seed), "Programmabureau Landelijk",
                Oin.national(2), "Programmabureau 1001 Kracht", List.of("*"), List.of("programme-office"));
    }
}
