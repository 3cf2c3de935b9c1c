package nl.krachtketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue that partners read says what the contract says. After a wanted change, rewrite it with {@code -Dapprove=true}. */
class CataloguePageTest {

    private static final Path PAGE = Path.of("../docs/events.md");

    @Test
    void theCatalogueIsUpToDate() throws IOException {
        String made = CataloguePage.of(PublishedFiles.text(Path.of("src/test/resources/events-begin.md")));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, made);
        }
        assertThat(PublishedFiles.text(PAGE)).isEqualTo(made);
    }
}
