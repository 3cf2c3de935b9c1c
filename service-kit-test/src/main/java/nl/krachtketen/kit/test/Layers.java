package nl.krachtketen.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ArchRule;

/** The directions inside a service: adapters know the application, the application knows the domain, the domain knows Java. */
public final class Layers {

    private Layers() {}

    /** The rule for a service whose packages begin with {@code root}. */
    public static ArchRule of(String root) {
        return CompositeArchRule
                .of(noClasses().that().resideInAPackage(root + ".domain..").should().dependOnClassesThat(
                        not(resideInAnyPackage(root + ".domain..", "nl.krachtketen.contract..", "nl.krachtketen.kit.value",
                                "nl.krachtketen.kit.ranking", "java..")))
                        .as("the domain uses Java, the published language, plain values and ranking only"))
                .and(noClasses().that().resideInAPackage(root + ".application..").should().dependOnClassesThat(
                        resideInAPackage(root + ".adapter..")).as("the application does not know its adapters"))
                .and(noClasses().that().resideInAPackage(root + ".adapter.persistence..").should().dependOnClassesThat(
                        resideInAnyPackage(root + ".adapter.rest..", root + ".adapter.messaging.."))
                        .as("an adapter does not know the others"));
    }

    /** The service's own classes, without its tests. */
    public static JavaClasses classesOf(String root) {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root);
    }
}
