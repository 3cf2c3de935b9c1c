package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The guides do what they say: their blocks, pasted into one shell in their order, against the platform under test. */
@ExtendWith(Platform.class)
class GuidesTest {

    @TempDir
    Path folder;

    @Test
    void whoeverPastesThePartnerGuideGetsThere() throws IOException {
        String printed = Guides.pasted(Files.readString(Platform.root().resolve("docs/partner-guide.md")), folder);

        assertThat(printed).contains("\"clientSecret\"", "nl.krachtketen.participants.registered.v1", "\"status\":\"ACCEPTED\"",
                "nl.krachtketen.placements.moved-to-work.v1");
        if (Shell.hasNode()) {
            assertThat(printed).contains("self-test: PASSED");
        } else {
            System.out.println("| the guide's blocks for Node.js were not run: there is no node here");
        }
    }

    @Test
    void whoeverTakesTheTourOfTheReadmeSeesItAll() throws IOException {
        Guides.takeTheTour(folder);
    }
}
