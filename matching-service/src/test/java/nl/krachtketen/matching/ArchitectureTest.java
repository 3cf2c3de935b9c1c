package nl.krachtketen.matching;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import nl.krachtketen.kit.test.Layers;
import nl.krachtketen.matching.domain.planted.PlantedViolation;
import org.junit.jupiter.api.Test;

/** Which way dependencies point: adapters to the application, the application to the domain, the domain nowhere. */
class ArchitectureTest {

    private static final String ROOT = "nl.krachtketen.matching";

    private static final ArchRule ONLY_PERSISTENCE_KNOWS_SQL = noClasses()
            .that(resideOutsideOfPackage(ROOT + ".adapter.persistence.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..");

    @Test
    void theDirectionsAreKept() {
        Layers.of(ROOT).check(Layers.classesOf(ROOT));
    }

    @Test
    void onlyPersistenceKnowsSql() {
        ONLY_PERSISTENCE_KNOWS_SQL.check(Layers.classesOf(ROOT));
    }

    @Test
    void aPlantedViolationIsFound() {
        var planted = new ClassFileImporter().importClasses(PlantedViolation.class);
        assertThat(Layers.of(ROOT).allowEmptyShould(true).evaluate(planted).hasViolation()).isTrue();
        assertThat(ONLY_PERSISTENCE_KNOWS_SQL.evaluate(planted).hasViolation()).isTrue();
    }
}
