package nl.krachtketen.reporting.dashboard.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import nl.krachtketen.reporting.disclosure.Disclosed.Suppressed;
import nl.krachtketen.reporting.programme.Municipalities;
import nl.krachtketen.reporting.programme.Municipality;
import org.jdbi.v3.core.Jdbi;

/** What was published. It is read in the scope of nobody in particular, whoever asks. */
@ApplicationScoped
public class Publications {

    private static final Scope ANYBODY = new Scope.Tenant("", List.of(), List.of());

    @Inject
    Jdbi jdbi;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentScope scope;

    @Inject
    Transactions transactions;

    /** A month of which there are figures. */
    public record Head(int month, Instant takenAt) {

        YearMonth yearMonth() {
            return Months.month(month);
        }
    }

    /** One figure; suppressed if there is no number. */
    public record Row(String place, Measure measure, String level, String channel, Integer women) {

        Cell cell() {
            return new Cell(place, measure, level, channel);
        }

        Disclosed disclosed() {
            return women == null ? new Suppressed() : new Rounded(women);
        }
    }

    public Optional<Publication> latest() {
        return asAnybody(() -> heads(null, 1).stream().findFirst().map(this::read));
    }

    /** The municipalities of the programme, as everybody may know them. */
    List<Municipality> municipalities() {
        return asAnybody(municipalities::ofProgramme);
    }

    /** Every month's figures, the latest first. */
    public List<Publication> all() {
        return asAnybody(() -> heads(null, Integer.MAX_VALUE).stream().map(this::read).toList());
    }

    Optional<Publication> of(YearMonth month) {
        int number = Months.number(month);
        return asAnybody(() -> heads(number + 1, 1).stream().filter(head -> head.month() == number).findFirst().map(this::read));
    }

    /** The months, the latest first, before a given one if that is not null. */
    List<Head> before(YearMonth month, int limit) {
        return asAnybody(() -> heads(month == null ? null : Months.number(month), limit));
    }

    /** Writes a month down, once. */
    void write(YearMonth month, Map<Cell, Integer> counts, Map<Cell, Disclosed> figures) {
        List<Cell> cells = List.copyOf(counts.keySet());
        jdbi.useHandle(db -> {
            db.createUpdate("insert into publication (month) values (:month)").bind("month", Months.number(month)).execute();
            db.createUpdate("""
                            insert into published_figure (month, place, measure, level, channel, counted, women)
                            select :month, * from unnest(:places, :measures, :levels, :channels, :counted, :women)""")
                    .bind("month", Months.number(month))
                    .bindArray("places", String.class, column(cells, Cell::place))
                    .bindArray("measures", String.class, column(cells, cell -> cell.measure().name()))
                    .bindArray("levels", String.class, column(cells, Cell::level))
                    .bindArray("channels", String.class, column(cells, Cell::channel))
                    .bindArray("counted", Integer.class, column(cells, counts::get))
                    .bindArray("women", Integer.class, column(cells, cell -> figures.get(cell) instanceof Rounded(int women) ? women : null))
                    .execute();
        });
    }

    /** The counts behind a month's figures, to see what the next ones would give away. Nobody but the platform can read them. */
    Map<Cell, Integer> counted(YearMonth month) {
        Map<Cell, Integer> counted = new LinkedHashMap<>();
        jdbi.useHandle(db -> db.createQuery("select place, measure, level, channel, counted as women from published_figure where month = :month")
                .bind("month", Months.number(month)).mapTo(Row.class).forEach(row -> counted.put(row.cell(), row.women())));
        return counted;
    }

    private <T> T asAnybody(Supplier<T> reading) {
        return scope.within(ANYBODY, () -> transactions.asCaller(reading));
    }

    private List<Head> heads(Integer before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select month, taken_at from publication where :before::int is null or month < :before
                        order by month desc limit :limit""")
                .bind("before", before).bind("limit", limit).mapTo(Head.class).list());
    }

    private Publication read(Head head) {
        Map<Cell, Disclosed> figures = new LinkedHashMap<>();
        jdbi.useHandle(db -> db.createQuery("""
                        select place, measure, level, channel, women from published_figure where month = :month
                        order by place, measure, level, channel""")
                .bind("month", head.month()).mapTo(Row.class).forEach(row -> figures.put(row.cell(), row.disclosed())));
        return new Publication(head.yearMonth(), head.takenAt(), figures);
    }

    private static Object[] column(List<Cell> cells, Function<Cell, Object> value) {
        return cells.stream().map(value).toArray();
    }
}
