package nl.krachtketen.reporting.dashboard.link;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reach", description = "How many people were reached without being registered. Who was there twice is counted twice: nobody was asked "
        + "who she is")
public record ReachFigures(
        @Schema(description = "People who were reached", examples = "1240") int people,
        @Schema(description = "Those of them who are women", examples = "960") int women,
        @Schema(description = "Women who were registered, whatever the channel", examples = "412") int registered,
        @Schema(description = "By channel, the widest reach first") List<ReachChannel> channels,
        @Schema(description = "By month, the first one first") List<ReachMonth> months) implements Tabular {

    @Override
    public String table() {
        return LinkTables.reach(this);
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("months", () -> LinkTables.reachMonths(months), TOTALS, () -> LinkTables.totals(this));
    }


    static ReachFigures of(List<ReachChannel> channels, List<ReachMonth> months) {
        return new ReachFigures(channels.stream().mapToInt(ReachChannel::people).sum(), channels.stream().mapToInt(ReachChannel::women).sum(),
                channels.stream().mapToInt(ReachChannel::registered).sum(), channels, months);
    }

    /** Those along which anybody was reached. */
    public List<ReachChannel> reported() {
        return channels.stream().filter(channel -> channel.reports() > 0).toList();
    }

    public boolean empty() {
        return reported().isEmpty();
    }

    /** To which the bars of all channels are drawn. */
    public int widest() {
        return Math.max(1, reported().stream().mapToInt(channel -> Math.max(channel.women(), channel.registered())).max().orElse(1));
    }
}
