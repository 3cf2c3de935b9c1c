package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The partner guide does what it says: its blocks, pasted into one shell in their order, against the platform under test. */
@ExtendWith(Platform.class)
class PartnerGuideTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh( node)?\\n(.*?)^```$");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(8\\d{3})");

    @TempDir
    Path folder;

    @Test
    void whoeverPastesItsBlocksGetsThere() throws IOException {
        String guide = Files.readString(Platform.root().resolve("docs/partner-guide.md"));
        String blocks = BLOCK.matcher(guide).results().filter(PartnerGuideTest::canRun).map(block -> block.group(2))
                .collect(Collectors.joining("\n"));
        Path script = Files.writeString(folder.resolve("guide.sh"), "set -euo pipefail\n" + here(blocks));

        var ran = Shell.run(Platform.root(), Platform.environment(), "bash", script.toString());

        assertThat(ran.exit()).as(ran.output()).isZero();
        assertThat(ran.output()).contains("\"clientSecret\"", "nl.krachtketen.participants.registered.v1", "\"status\":\"ACCEPTED\"",
                "nl.krachtketen.placements.moved-to-work.v1");
        if (Shell.hasNode()) {
            assertThat(ran.output()).contains("self-test: PASSED");
        } else {
            System.out.println("| the guide's blocks for Node.js were not run: there is no node here");
        }
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
