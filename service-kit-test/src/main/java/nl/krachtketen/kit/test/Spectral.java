package nl.krachtketen.kit.test;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The official linter of the NL API Design Rules, where it is installed. The build needs neither it nor Node: {@link ApiRules}
 * checks what can be seen without. CONTRIBUTING.md tells how to install it.
 */
public final class Spectral {

    private Spectral() {}

    /** What it has to say of the document that the service serves; empty if there is neither an error nor a warning. */
    public static String findings() {
        Optional<Path> spectral = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "spectral")).filter(Files::isExecutable).findFirst();
        String ruleSet = System.getenv("ADR_RULESET");
        boolean possible = spectral.isPresent() && ruleSet != null;
        if (!possible) {
            System.out.println("| the API was not linted by Spectral: it is not on the PATH, or ADR_RULESET names no rule set");
        }
        assumeTrue(possible);
        try {
            Path document = Files.createTempFile("openapi", ".json");
            Files.writeString(document, OpenApi.served().document().toString());
            Process lint = new ProcessBuilder(spectral.get().toString(), "lint", "--ruleset", ruleSet, "--fail-severity", "warn",
                    "--format", "text", document.toString()).redirectErrorStream(true).start();
            String said = new String(lint.getInputStream().readAllBytes());
            Files.delete(document);
            boolean silent = lint.onExit().join().exitValue() == 0;
            System.out.println("| Spectral on the API: " + (silent ? "no errors, no warnings" : "it has something to say"));
            return silent ? "" : said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
