package nl.krachtketen.placement;

import nl.krachtketen.kit.test.Layers;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theDirectionsAreKept() {
        Layers.of("nl.krachtketen.placement").check(Layers.classesOf("nl.krachtketen.placement"));
    }
}
