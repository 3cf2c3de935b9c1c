package nl.krachtketen.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.krachtketen.local.PlatformException;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {

    @Test
    void twoThousandWomenUnlessAnotherNumberIsAskedFor() {
        assertEquals(2_000, DemoLoader.women(Map.of()));
        assertEquals(60, DemoLoader.women(Map.of("KRACHTKETEN_DEMO_WOMEN", " 60 ")));
    }

    @Test
    void aNumberThatIsNoneIsRefusedByName() {
        PlatformException refusal = assertThrows(PlatformException.class,
                () -> DemoLoader.women(Map.of("KRACHTKETEN_DEMO_WOMEN", "veel")));

        assertTrue(refusal.getMessage().contains("KRACHTKETEN_DEMO_WOMEN is 'veel'"));
    }
}
