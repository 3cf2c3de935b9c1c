package nl.krachtketen.reporting.dashboard.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists as programs get them. */
final class LinkView {

    private static final String HEARD_UNTIL = "Until when it is known what happened: the last step that was heard of in the municipality";

    private LinkView() {}

    @Schema(name = "ChainLinks")
    record Links(
            @Schema(description = HEARD_UNTIL, examples = "2008-12-15T10:00:00Z") Instant heardUntilAt,
            List<LinkOfChain> links,
            @Schema(description = "Absent without an agreement") @JsonInclude(JsonInclude.Include.NON_NULL) Startup startup) implements Tabular {

        @Override
        public String table() {
            return LinkTables.links(links);
        }

        @Override
        public Map<String, Supplier<String>> others() {
            return Map.of("startup", () -> LinkTables.startup(startup));
        }
    }
}
