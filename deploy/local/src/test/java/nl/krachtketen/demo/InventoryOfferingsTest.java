package nl.krachtketen.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import org.junit.jupiter.api.Test;

class InventoryOfferingsTest {
    private final Partners partners = new Partners(DemoOrganisations.all("a seed"));
    private final Map<String, List<DemoOffering>> byProject = new InventoryOfferings(partners).all()
            .collect(Collectors.groupingBy(offering -> offering.reference().split("-")[2]));

    @Test
    void each29ProjectsIsOfferedSomewhere() {
        assertEquals(29, InventoryProject.all().size());
        assertEquals(29, byProject.size());
    }

    @Test
    void aProjectIsOfferedInItsMunicipalityByAnOrganisationThatWorksThere() {
        DemoOffering festival = only("L2");

        assertEquals("GM0546", festival.terms().municipality());
        assertEquals(List.of("GM0546"), partners.get(festival.organiser()).municipalities());
        assertTrue(partners.get(festival.organiser()).roles().contains("organiser"));
    }

    @Test
    void aProjectWithoutAMunicipalityIsOfferedInEachPilotMunicipality() {
        assertEquals(6, byProject.get("LH3").size());
    }

    @Test
    void aProvincialProjectIsOfferedInItsProvinceOnly() {
        assertEquals(List.of("GM0363", "GM0392"),
                byProject.get("M4").stream().map(offering -> offering.terms().municipality()).toList());
    }

    @Test
    void formLevelAudienceAndChildcareAreToldInTheChainsOwnWords() {
        OfferingTerms health = only("L3").terms();

        assertEquals(OfferingKind.COURSE, health.kind());
        assertEquals(List.of(ParticipationLevel.LOW), health.participationLevels());
        assertTrue(health.womenOnly());
        assertEquals(ChildrenArrangement.CARE_ON_SITE, health.children());
        assertEquals(List.of(ParticipationLevel.LOW, ParticipationLevel.HIGH), only("LH1").terms().participationLevels());
        assertEquals(3, only("I5").terms().participationLevels().size());
        assertFalse(only("I5").terms().womenOnly());
    }

    @Test
    void theFiguresOfTheInventoryAreKept() {
        InventoryProject werkbazar =
                InventoryProject.all().stream().filter(project -> project.code().equals("M3")).findFirst().orElseThrow();

        assertEquals(80, werkbazar.figures().get("target"));
        assertEquals(117, werkbazar.figures().get("realised"));
        assertEquals(.4, werkbazar.figures().get("visitorsWomenShare"));
    }

    private DemoOffering only(String code) {
        assertEquals(1, byProject.get(code).size());
        return byProject.get(code).getFirst();
    }
}
