package nl.krachtketen.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void everyRuleBites() {
        var result = Layers.of("nl.krachtketen.planted")
                .evaluate(new ClassFileImporter().importPackages("nl.krachtketen.planted"));
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains("DomainThatKnowsSql", "UseCaseThatKnowsAnAdapter", "TableThatKnowsRest");
    }
}
