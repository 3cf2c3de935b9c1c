package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shell blocks of a guide, pasted into one shell in their order, against the platform under test. */
final class Guides {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh( node)?\\n(.*?)^```$");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(8\\d{3})");
    private static final Pattern REFUSAL = Pattern.compile("\"status\":[45]\\d\\d");

    private Guides() {}

    /** The tour of the README, which ends with everything that it promises. */
    static void takeTheTour(Path folder) throws IOException {
        String readme = Files.readString(Platform.root().resolve("README.md"));
        String printed = pasted(readme.substring(readme.indexOf("## A tour"), readme.indexOf("## To change")), folder);
        assertThat(printed).doesNotContainPattern(REFUSAL).contains("\"reasons\"", "\"RECRUITED\"", "\"OFFERED\"", "/mijn-gegevens/");
    }

    /** What it printed. */
    static String pasted(String guide, Path folder) throws IOException {
        String blocks = BLOCK.matcher(guide).results().filter(Guides::canRun).map(block -> block.group(2))
                .collect(Collectors.joining("\n"));
        Path script = Files.writeString(folder.resolve("guide.sh"), "set -euo pipefail\n" + here(blocks));
        var ran = Shell.run(Platform.root(), Platform.environment(), "bash", script.toString());
        assertThat(ran.exit()).as(ran.output()).isZero();
        return ran.output();
    }

    private static boolean canRun(MatchResult block) {
        return block.group(1) == null || Shell.hasNode();
    }

    /** The platform under test is on other ports than the demo of whoever reads the guide. */
    private static String here(String blocks) {
        return ADDRESS.matcher(blocks).replaceAll(address ->
                "http://127.0.0.1:" + (Integer.parseInt(address.group(1)) + Platform.PORT_OFFSET));
    }
}
