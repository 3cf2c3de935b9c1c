package nl.krachtketen.reporting.dashboard.waiting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Stuck", description = "Who waits, where and for whom. Nobody waits who is paused, left, placed or moved on, nor at a low level who "
        + "takes part in anything")
public record Stuck(
        @Schema(description = "Until when it is known what happened: the last step that was heard of in the municipality",
                examples = "2008-12-15T10:00:00Z") Instant heardUntilAt,
        List<WaitingAt> waiting) implements Tabular {

    /** Its columns are called as in the API, which describes them. */
    @Override
    public String table() {
        return CsvTable.of(List.of("standing", "organisation", "organisationName", "women", "stuck", "since"), waiting.stream().map(each ->
                Arrays.asList(each.standing(), each.organisation(), each.organisationName(), each.women(), each.stuck(), each.since())));
    }
}
