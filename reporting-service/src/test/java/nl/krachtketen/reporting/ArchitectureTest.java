package nl.krachtketen.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom: the log feeds the projections, journeys among them, and those the accounts; the dashboards read them, partners are
 * told of the log by feed, deliveries and topic. The registry of partners stands by itself.
 */
class ArchitectureTest {

    @Test
    void thePackagesKeepTheirDirections() {
        JavaClasses own = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.krachtketen.reporting");
        directions("nl.krachtketen.reporting", false).check(own);
    }

    @Test
    void theRuleBites() {
        JavaClasses planted = new ClassFileImporter().importPackages("nl.krachtketen.planted");
        assertThat(directions("nl.krachtketen.planted", true).evaluate(planted).getFailureReport().getDetails())
                .anyMatch(violation -> violation.contains("ProgrammeThatKnowsADashboard"))
                .anyMatch(violation -> violation.contains("PlantedDashboard") && violation.contains("PlantedLog"));
    }

    /** What is published is frozen and disclosed: its pages and answers cannot reach a live figure, whatever somebody writes there. */
    @Test
    void whatIsPublishedIsNeverTakenLive() {
        JavaClasses own = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.krachtketen.reporting");
        noClasses().that().resideInAPackage("..dashboard.published..").and().doNotHaveSimpleName("ExactCounts")
                .and().doNotHaveSimpleName("Publications").and().doNotHaveSimpleName("Publish")
                .should().dependOnClassesThat().haveSimpleName("Jdbi").orShould().dependOnClassesThat().haveSimpleName("Exact")
                .orShould().dependOnClassesThat().haveSimpleName("ExactCounts").orShould().dependOnClassesThat().haveSimpleName("Tallies")
                .orShould().dependOnClassesThat().haveSimpleName("Figures").orShould().dependOnClassesThat().haveSimpleName("Flows").check(own);
    }

    private static ArchRule directions(String root, boolean someMissing) {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(someMissing)
                .layer("log").definedBy(root + ".log..")
                .optionalLayer("projection").definedBy(root + ".projection..")
                .layer("journey").definedBy(root + ".journey..")
                .optionalLayer("link").definedBy(root + ".link..")
                .optionalLayer("offering").definedBy(root + ".offering..")
                .optionalLayer("quality").definedBy(root + ".quality..")
                .optionalLayer("stall").definedBy(root + ".stall..")
                .layer("bonus").definedBy(root + ".bonus..")
                .layer("programme").definedBy(root + ".programme..")
                .layer("dashboard").definedBy(root + ".dashboard..")
                .layer("feed").definedBy(root + ".feed..")
                .optionalLayer("delivery").definedBy(root + ".delivery..")
                .optionalLayer("office").definedBy(root + ".office..")
                .optionalLayer("portal").definedBy(root + ".portal..")
                .optionalLayer("partner").definedBy(root + ".partner..")
                .whereLayer("log").mayNotBeAccessedByAnyLayer()
                .whereLayer("dashboard").mayNotBeAccessedByAnyLayer()
                .whereLayer("delivery").mayNotBeAccessedByAnyLayer()
                .whereLayer("portal").mayNotBeAccessedByAnyLayer()
                .whereLayer("partner").mayNotBeAccessedByAnyLayer()
                .whereLayer("feed").mayOnlyBeAccessedByLayers("delivery", "office")
                .whereLayer("office").mayOnlyBeAccessedByLayers("log")
                .whereLayer("projection").mayOnlyBeAccessedByLayers("log", "journey", "link", "offering", "quality", "dashboard", "programme")
                .whereLayer("journey").mayOnlyBeAccessedByLayers("log", "dashboard", "quality")
                .whereLayer("link").mayOnlyBeAccessedByLayers("log", "dashboard")
                .whereLayer("offering").mayOnlyBeAccessedByLayers("log")
                .whereLayer("stall").mayOnlyBeAccessedByLayers("dashboard")
                .whereLayer("quality").mayOnlyBeAccessedByLayers("log")
                .whereLayer("bonus").mayOnlyBeAccessedByLayers("journey", "dashboard")
                .whereLayer("programme").mayOnlyBeAccessedByLayers("dashboard", "partner");
    }
}
