package nl.krachtketen.reporting.dashboard.published;

import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.flow.EntryLevel;

/** Which figures are published, and how they hang together. */
record Sheet(List<String> municipalities) {

    static final List<String> LEVELS = Stream.of(EntryLevel.values()).map(Enum::name).toList();
    static final List<String> CHANNELS = Stream.of(RecruitmentChannel.values()).map(Enum::name).toList();

    Stream<Cell> cells() {
        return Stream.concat(Stream.of(Cell.ALL), municipalities.stream()).flatMap(Sheet::of);
    }

    /** Everything that is told of one place. */
    static Stream<Cell> of(String place) {
        return Stream.of(Measure.values()).map(measure -> Cell.of(place, measure)).flatMap(cell ->
                Stream.of(Stream.of(cell), byLevel(cell), byChannel(cell)).flatMap(each -> each));
    }

    /** Totals with their parts. */
    void sums(Sums sums) {
        cells().forEach(cell -> {
            List<Cell> levels = byLevel(cell).toList();
            List<Cell> channels = byChannel(cell).toList();
            if (!levels.isEmpty()) {
                sums.add(cell, levels);
            }
            if (!channels.isEmpty()) {
                sums.add(cell, channels);
            }
            if (cell.place().equals(Cell.ALL) && cell.channel().equals(Cell.ALL)) {
                sums.add(cell, municipalities.stream().map(cell::in).toList());
            }
        });
    }

    /** Women who are a part of others. */
    void parts(Parts parts) {
        cells().forEach(cell -> {
            for (Measure among = cell.measure().among(); among != null; among = among.among()) {
                if (cell.level().equals(Cell.ALL) || among.byLevel()) {
                    parts.add(cell, cell.of(among));
                }
            }
        });
    }

    interface Sums {
        void add(Cell total, List<Cell> parts);
    }

    interface Parts {
        void add(Cell fewer, Cell more);
    }

    private static Stream<Cell> byLevel(Cell cell) {
        return cell.measure().byLevel() && undivided(cell) ? LEVELS.stream().map(cell::at) : Stream.empty();
    }

    private static Stream<Cell> byChannel(Cell cell) {
        return cell.measure().byChannel() && cell.place().equals(Cell.ALL) && undivided(cell)
                ? CHANNELS.stream().map(cell::along) : Stream.empty();
    }

    private static boolean undivided(Cell cell) {
        return cell.level().equals(Cell.ALL) && cell.channel().equals(Cell.ALL);
    }
}
