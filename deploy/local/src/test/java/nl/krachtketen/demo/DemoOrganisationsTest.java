package nl.krachtketen.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoOrganisationsTest {
    private final List<DemoOrganisation> organisations = DemoOrganisations.all("a seed");

    @Test
    void theProgrammeHasTwentySixMunicipalitiesAndTheInventorySixPlacesMore() {
        assertEquals(26, Municipalities.all().stream().filter(Municipality::inProgramme).count());
        assertEquals(6, Municipalities.all().stream().filter(place -> !place.inProgramme()).count());
        assertEquals("Gemeente 26", Municipalities.all().get(25).name());
    }

    @Test
    void everyMunicipalityHasSomebodyWhoRecruitsAndPlaces() {
        for (Municipality municipality : Municipalities.all()) {
            assertTrue(organisations.stream().anyMatch(partner -> partner.municipalities().equals(List.of(municipality.code()))
                    && partner.roles().containsAll(List.of("caseworker", "organiser"))), municipality.name());
        }
    }

    @Test
    void everyOrganisationHasItsOwnNumberOfTwentyDigits() {
        assertEquals(organisations.size(), organisations.stream().map(DemoOrganisation::oin).collect(toSet()).size());
        assertTrue(organisations.stream().allMatch(partner -> partner.oin().matches("\\d{20}")));
    }

    @Test
    void clientIdsCanStandInAnAddress() {
        assertTrue(organisations.stream().allMatch(partner -> partner.clientId().matches("[a-z0-9]+(-[a-z0-9]+)*")));
        assertTrue(organisations.stream().anyMatch(partner -> partner.clientId().equals("welzijn-s-hertogenbosch")));
    }

    @Test
    void anotherDataFolderHasOtherSecretsForTheSameOrganisations() {
        DemoOrganisation here = organisations.getFirst();
        DemoOrganisation there = DemoOrganisations.all("another seed").getFirst();

        assertEquals(here.oin(), there.oin());
        assertNotEquals(here.secret(), there.secret());
    }

    @Test
    void whoDirectsInANamedMunicipalitySeesOnlyThatOne() {
        DemoUser amsterdam = DemoUsers.all("a seed").getFirst();

        assertEquals("regie-amsterdam", amsterdam.username());
        assertEquals(List.of("GM0363"), amsterdam.municipalities());
        assertEquals(21 + 2, DemoUsers.all("a seed").size());
    }
}
