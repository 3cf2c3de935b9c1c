package nl.krachtketen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path home;

    @Test
    void aSecretStaysTheSameForItsDataFolder() {
        assertEquals(secrets().pairwiseKey(), secrets().pairwiseKey());
        assertNotEquals(secrets().pairwiseKey(), secrets().personalDataKey());
    }

    @Test
    void theKeysHave32Bytes() {
        assertEquals(32, Base64.getDecoder().decode(secrets().pairwiseKey()).length);
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        secrets().demoSeed();

        assertEquals(PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(home.resolve("data/secrets.properties")));
    }

    private Secrets secrets() {
        return new Secrets(new Settings(home, home, 0));
    }
}
