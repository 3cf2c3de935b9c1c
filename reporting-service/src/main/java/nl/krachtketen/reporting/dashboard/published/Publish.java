package nl.krachtketen.reporting.dashboard.published;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.dashboard.MonthFigures;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Exact;
import nl.krachtketen.reporting.disclosure.Release;
import nl.krachtketen.reporting.programme.Municipalities;
import nl.krachtketen.reporting.programme.Municipality;
import org.jdbi.v3.core.Jdbi;

/**
 * Publishes the figures as they stand, once a month: two states of one month could be subtracted. What was told a month ago is taken
 * into account, since it can be subtracted too. What the programme office is told of the country once a month is written down with them.
 */
@ApplicationScoped
class Publish {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    /** Any number will do, if it is the only one in this database. */
    private static final int LOCK = 1013;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Inject
    Municipalities municipalities;

    @Inject
    ExactCounts exactCounts;

    @Inject
    Publications publications;

    @Inject
    MonthFigures monthFigures;

    @Inject
    Clock clock;

    /** A figure now, or as it was told a month ago. */
    private record Dated(Cell cell, boolean earlier) {}

    /** On the first of the month; what the programme office published by itself stays as it is. */
    @Scheduled(cron = "{krachtketen.published-figures.publish}", timeZone = "Europe/Amsterdam", identity = "publish")
    void asTheMonthBegins() {
        thisMonth();
    }

    /** @throws Problem 409 if this month's figures are published already */
    Publication byHand() {
        return thisMonth().orElseThrow(() -> Problem.contradiction("already-published", "Already published",
                "This month's figures are published, and never change. The next ones come when the next month begins.",
                List.of("getPublication")));
    }

    /** Nothing if it was done before. */
    private Optional<Publication> thisMonth() {
        YearMonth month = YearMonth.now(clock.withZone(NETHERLANDS));
        boolean done = transactions.asPlatform(() -> {
            jdbi.useHandle(db -> db.select("select pg_advisory_xact_lock(?)", LOCK).mapToMap().list());
            Optional<Publication> last = publications.latest();
            boolean due = last.isEmpty() || last.get().month().isBefore(month);
            if (due) {
                write(month, last);
            }
            return due;
        });
        monthFigures.writeDown(month);
        return done ? publications.of(month) : Optional.empty();
    }

    private void write(YearMonth month, Optional<Publication> last) {
        Sheet sheet = new Sheet(municipalities.ofProgramme().stream().map(Municipality::code).toList());
        Map<Cell, Integer> counts = exactCounts.of(sheet);
        Release<Dated> release = new Release<>();
        counts.forEach((cell, women) -> release.count(now(cell), Exact.of(women)));
        tie(sheet, release, Publish::now);
        last.ifPresent(before -> remember(before, sheet, release));
        sheet.municipalities().forEach(each -> release.readBy(known(Sheet.of(each))));
        release.readBy(known(sheet.settled()));
        Map<Cell, Disclosed> disclosed = release.disclose().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().cell(), Map.Entry::getValue));
        publications.write(month, counts, disclosed);
    }

    private void remember(Publication before, Sheet sheet, Release<Dated> release) {
        Map<Cell, Integer> counted = publications.counted(before.month());
        before.figures().forEach((cell, value) -> release.toldBefore(earlier(cell), Exact.of(counted.get(cell)), value));
        Sheet then = new Sheet(before.places());
        if (!then.cells().allMatch(before.figures()::containsKey)) {
            // Something else was published then, which does not add up in the same way.
            return;
        }
        tie(then, release, Publish::earlier);
        Sheet both = new Sheet(before.places().stream().filter(sheet.municipalities()::contains).toList());
        both.cells().forEach(cell -> release.neverMore(List.of(earlier(cell)), List.of(now(cell))));
        // Whoever is new among women of some kind or other is new in one of the kinds.
        both.kinds((all, kinds) -> release.neverMore(dated(kinds, Publish::earlier, now(all)), dated(kinds, Publish::now, earlier(all))));
    }

    private static Set<Dated> known(Stream<Cell> cells) {
        return cells.flatMap(cell -> Stream.of(now(cell), earlier(cell))).collect(Collectors.toSet());
    }

    private static void tie(Sheet sheet, Release<Dated> release, Function<Cell, Dated> when) {
        sheet.sums((total, parts) -> release.sum(when.apply(total), dated(parts, when)));
        sheet.orders((fewer, more) -> release.neverMore(dated(fewer, when), dated(more, when)));
    }

    private static List<Dated> dated(List<Cell> cells, Function<Cell, Dated> when, Dated... more) {
        return Stream.concat(cells.stream().map(when), Stream.of(more)).toList();
    }

    private static Dated now(Cell cell) {
        return new Dated(cell, false);
    }

    private static Dated earlier(Cell cell) {
        return new Dated(cell, true);
    }
}
