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

    /** What the programme office knows exactly, as targets and the bonus are settled by it: each total but of those who took part. */
    Stream<Cell> settled() {
        return Stream.of(Measure.values()).filter(measure -> measure != Measure.TOOK_PART).flatMap(this::totals);
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

    /** What is never more than what: women among others, who are of some kind or other, and whose level is told by their intake. */
    void orders(Orders orders) {
        cells().forEach(cell -> {
            for (Measure among = cell.measure().among(); among != null; among = among.among()) {
                if (cell.level().equals(Cell.ALL) || among.byLevel()) {
                    orders.add(List.of(cell), List.of(cell.of(among)));
                }
            }
        });
        kinds((all, kinds) -> orders.add(List.of(all), kinds));
        totals(Measure.INTAKE_DONE).forEach(intake -> {
            Cell cameIn = intake.of(Measure.CAME_IN);
            List<Cell> withOrWithoutLevel = List.of(intake, cameIn.at(EntryLevel.UNKNOWN.name()));
            orders.add(List.of(cameIn), withOrWithoutLevel);
            orders.add(withOrWithoutLevel, List.of(cameIn));
        });
    }

    /** Totals with the kinds of which each woman is one, or several at once. */
    void kinds(Sums sums) {
        Stream.of(Measure.values()).filter(measure -> !measure.kinds().isEmpty()).flatMap(this::totals)
                .forEach(total -> sums.add(total, total.measure().kinds().stream().map(total::of).toList()));
    }

    interface Sums {
        void add(Cell total, List<Cell> parts);
    }

    interface Orders {
        void add(List<Cell> fewer, List<Cell> more);
    }

    private Stream<Cell> totals(Measure measure) {
        return Stream.concat(Stream.of(Cell.ALL), municipalities.stream()).map(place -> Cell.of(place, measure));
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
