package nl.krachtketen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void anOffsetShiftsEveryPortAndAddress() {
        Settings settings = Settings.from(Map.of("KRACHTKETEN_PORT_OFFSET", "1000"));

        assertEquals(16432, settings.port(Port.POSTGRESQL));
        assertEquals("http://127.0.0.1:9081", settings.url(Port.PARTICIPANT));
        assertEquals("http://127.0.0.1:9180/realms/krachtketen", settings.issuer());
        assertEquals("jdbc:postgresql://127.0.0.1:16432/matching", settings.jdbcUrl("matching"));
    }

    @Test
    void theDataFolderIsInTheRepositoryUnlessAnotherIsNamed() {
        assertEquals(Path.of("/repository/.krachtketen"), Settings.from(Map.of("KRACHTKETEN_ROOT", "/repository")).home());
        assertEquals(Path.of("/elsewhere"), Settings.from(Map.of("KRACHTKETEN_HOME", "/elsewhere")).home());
    }

    @Test
    void anOffsetThatIsNoNumberIsRefusedInOneSentence() {
        PlatformException refusal = assertThrows(PlatformException.class,
                () -> Settings.from(Map.of("KRACHTKETEN_PORT_OFFSET", "many")));

        assertEquals("KRACHTKETEN_PORT_OFFSET is 'many', but must be a whole number.", refusal.getMessage());
    }

    @Test
    void anOffsetBeyondTheLastPortIsRefused() {
        assertThrows(PlatformException.class, () -> Settings.from(Map.of("KRACHTKETEN_PORT_OFFSET", "60000")));
    }
}
