package nl.krachtketen.reporting.dashboard.flow;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Changes", description = "What changed in a municipality since the beginning of the month. A later correction changes what is now, not what was")
public record Changes(
        @Schema(description = "When was written down how it stood; absent if that never happened yet", examples = "2008-11-01T00:05:00Z")
        Instant sinceAt,
        @Schema(description = "Step by step; empty if there is nothing to compare with") List<Change> changes) implements Tabular {

    @Override
    public String table() {
        return FlowTables.changes(this);
    }


    static final Changes NONE = new Changes(null, List.of());
}
