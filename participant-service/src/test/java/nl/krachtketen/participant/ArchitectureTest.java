package nl.krachtketen.participant;

import nl.krachtketen.kit.test.Layers;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theDirectionsAreKept() {
        Layers.of("nl.krachtketen.participant").check(Layers.classesOf("nl.krachtketen.participant"));
    }
}
