package nl.krachtketen.reporting.dashboard.flow;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/** What works at which level: a row for each channel, the widest first, with for each level what counts there. */
public record ChannelTable(List<Row> rows) {

    /**
     * One channel.
     *
     * @param widest women of the channel with the most of them, to which the others are drawn
     */
    public record Row(RecruitmentChannel channel, int women, int widest, Map<EntryLevel, Origin> levels) {

        public Origin low() {
            return levels.get(EntryLevel.LOW);
        }

        public Origin middle() {
            return levels.get(EntryLevel.MIDDLE);
        }

        public Origin high() {
            return levels.get(EntryLevel.HIGH);
        }

        public Origin unknown() {
            return levels.get(EntryLevel.UNKNOWN);
        }
    }

    /** Whether anybody came in at a level; if nobody did, the table need not speak of it. */
    public boolean hasLow() {
        return has(EntryLevel.LOW);
    }

    public boolean hasMiddle() {
        return has(EntryLevel.MIDDLE);
    }

    public boolean hasHigh() {
        return has(EntryLevel.HIGH);
    }

    public boolean hasUnknown() {
        return has(EntryLevel.UNKNOWN);
    }

    private boolean has(EntryLevel level) {
        return rows.stream().anyMatch(row -> row.levels().containsKey(level));
    }

    static ChannelTable of(List<Origin> origins) {
        Map<RecruitmentChannel, List<Origin>> byChannel = origins.stream().collect(groupingBy(Origin::recruitmentChannel));
        int widest = byChannel.values().stream().mapToInt(ChannelTable::women).max().orElse(1);
        return new ChannelTable(byChannel.entrySet().stream()
                .map(each -> new Row(each.getKey(), women(each.getValue()), widest, byLevel(each.getValue())))
                .sorted(Comparator.comparing(Row::women).reversed().thenComparing(Row::channel)).toList());
    }

    private static int women(List<Origin> origins) {
        return origins.stream().mapToInt(Origin::women).sum();
    }

    private static Map<EntryLevel, Origin> byLevel(List<Origin> origins) {
        Map<EntryLevel, Origin> levels = new EnumMap<>(EntryLevel.class);
        origins.forEach(origin -> levels.put(origin.participationLevel(), origin));
        return levels;
    }
}
