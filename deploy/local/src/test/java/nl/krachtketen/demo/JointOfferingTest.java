package nl.krachtketen.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.junit.jupiter.api.Test;

class JointOfferingTest {
    private final Partners partners = new Partners(DemoOrganisations.all("a seed"));
    private final JointOffering jointOffering = new JointOffering(partners, 2_000);

    @Test
    void everyOfferingHasAReferenceOfItsOwn() {
        assertEquals(jointOffering.all().size(), jointOffering.all().stream().map(DemoOffering::reference).collect(toSet()).size());
    }

    @Test
    void everyOrganiserOffersOnlyWhereItWorks() {
        assertTrue(jointOffering.all().stream().allMatch(offering -> partners.get(offering.organiser()).municipalities()
                .equals(List.of(offering.terms().municipality()))));
    }

    @Test
    void denHaagOffersMoreActivitiesThanAnyOther() {
        int denHaag = jointOffering.activities(place("Den Haag")).size();

        assertTrue(partners.municipalities().filter(place -> !place.name().equals("Den Haag"))
                .allMatch(place -> jointOffering.activities(place).size() < denHaag - 5));
    }

    @Test
    void bredaHasFewVacanciesThoughItReachesAsManyAsRotterdam() {
        assertTrue(jointOffering.vacancies(place("Breda")).size() * 3 < jointOffering.vacancies(place("Rotterdam")).size());
    }

    @Test
    void nijmegenRecognisesWhatWomenLearnedBefore() {
        assertTrue(jointOffering.activities(place("Nijmegen")).stream().anyMatch(it -> it.terms().kind() == OfferingKind.EVC));
    }

    @Test
    void moreWomenFindMoreVacanciesBesideTheSameOnes() {
        List<DemoOffering> few = new JointOffering(partners, 60).vacancies(place("Rotterdam"));

        assertEquals(few, jointOffering.vacancies(place("Rotterdam")).subList(0, few.size()));
    }

    private Municipality place(String name) {
        return partners.municipalities().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }
}
