package nl.krachtketen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
    private static final Path SCRIPT = Path.of("../../krachtketen").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private record Answer(int exitCode, String text) {
    }

    @Test
    void helpNamesEveryCommandAndNeedsNoJava() throws Exception {
        Answer answer = run(Map.of("PATH", pathWithoutJava()), "--help");

        assertEquals(0, answer.exitCode());
        for (String command : List.of("demo", "up", "down", "status", "logs", "dev", "reset", "test", "bench", "token", "kafka", "replay",
                "bom", "rebuild")) {
            assertTrue(answer.text().contains("./krachtketen " + command), command);
        }
    }

    @Test
    void aMissingJdkIsSaidInOneSentence() throws Exception {
        Answer answer = run(Map.of("PATH", pathWithoutJava(), "KRACHTKETEN_JDKS", "", "JAVA_HOME", ""), "up");

        assertNotEquals(0, answer.exitCode());
        assertTrue(answer.text().startsWith("No JDK 21 or newer was found: install one"), answer.text());
        assertEquals(1, answer.text().lines().count());
    }

    @Test
    void anUnknownCommandPointsToTheHelp() throws Exception {
        Answer answer = run(Map.of(), "dmeo");

        assertEquals(1, answer.exitCode());
        assertEquals("There is no command 'dmeo'. See ./krachtketen --help", answer.text().strip());
    }

    private String pathWithoutJava() throws IOException {
        for (String tool : List.of("bash", "dirname", "sed", "cat")) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.copy(real, folder.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return folder.toString();
    }

    private Answer run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", SCRIPT.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        builder.environment().put("KRACHTKETEN_HOME", folder.resolve("home").toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
