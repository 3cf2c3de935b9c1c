package nl.krachtketen.demo;

import java.util.ArrayList;
import java.util.List;

/** The partners of the demo: in each municipality those who recruit, mediate and take women in. */
public final class DemoOrganisations {
    /** The number of the organisation that looks at the whole country. */
    public static final String PROGRAMME_OFFICE = Oin.national(2);

    private static final List<String> BOTH = List.of("caseworker", "organiser");
    private static final List<String> ORGANISER = List.of("organiser");

    private final String seed;
    private final List<Municipality> municipalities = Municipalities.all();

    private DemoOrganisations(String seed) {
        this.seed = seed;
    }

    /** All partners, with secrets derived from the seed of this data folder. */
    public static List<DemoOrganisation> all(String seed) {
        DemoOrganisations demo = new DemoOrganisations(seed);
        List<DemoOrganisation> all = new ArrayList<>();
        demo.municipalities.forEach(municipality -> all.addAll(demo.in(municipality)));
        all.addAll(demo.national());
        return List.copyOf(all);
    }

    private List<DemoOrganisation> in(Municipality municipality) {
        if (!municipality.inProgramme()) {
            return List.of(local(5, "welzijn", "Welzijn", municipality, BOTH));
        }
        List<DemoOrganisation> partners = new ArrayList<>(List.of(
                local(1, "vrouwencentrum", "Vrouwencentrum", municipality, BOTH),
                local(2, "vrijwilligerscentrale", "Vrijwilligerscentrale", municipality, List.of("caseworker", "organiser", "volunteer-centre"))));
        if (municipality.pilot()) {
            partners.add(local(3, "taalschool", "Taalschool", municipality, ORGANISER));
            partners.add(local(4, "buurthuis", "Buurthuis", municipality, ORGANISER));
        }
        partners.add(local(0, "gemeente", "Gemeente", municipality, List.of("regie", "privacy-officer")));
        return partners;
    }

    private List<DemoOrganisation> national() {
        List<String> programme = municipalities.stream().filter(Municipality::inProgramme).map(Municipality::code).toList();
        return List.of(
                organisation("werkplein", "Werkplein", Oin.national(1), programme, List.of("job-centre", "caseworker")),
                organisation("landelijk-bureau", "Landelijk bureau", PROGRAMME_OFFICE, List.of("*"),
                        List.of("programme-office")));
    }

    private DemoOrganisation local(int kind, String prefix, String title, Municipality municipality, List<String> roles) {
        return organisation(prefix + "-" + municipality.slug(), title + " " + municipality.name(),
                Oin.local(kind, municipality), List.of(municipality.code()), roles);
    }

    private DemoOrganisation organisation(
            String clientId, String name, String oin, List<String> municipalities, List<String> roles) {
        return new DemoOrganisation(clientId, DemoSecret.of(clientId, seed), name, oin, municipalities, roles);
    }
}
