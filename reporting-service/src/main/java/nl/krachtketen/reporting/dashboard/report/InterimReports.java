package nl.krachtketen.reporting.dashboard.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.krachtketen.reporting.dashboard.Months;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Keeps reports, as far as row-level security lets the caller. */
@ApplicationScoped
class InterimReports {

    private static final String THIS = " where municipality = :municipality and first_month = :first and last_month = :last ";

    @Inject
    Jdbi jdbi;

    /** One of the reports of a municipality, by its latest version. */
    public record Kept(Period period, int version, Instant frozenAt) {}

    /** The latest period first. */
    List<Kept> of(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select first_month, last_month, max(version) as version, max(frozen_at) as frozen_at from interim_version
                        where municipality = :municipality group by 1, 2 order by 1 desc, 2 desc""")
                .bind("municipality", municipality)
                .map((row, context) -> new Kept(new Period(Months.month(row.getInt("first_month")), Months.month(row.getInt("last_month"))),
                        row.getInt("version"), row.getObject("frozen_at", OffsetDateTime.class).toInstant())).list());
    }

    /** Empty if there is none over this period. */
    Optional<Report> find(String municipality, Period period) {
        return jdbi.withHandle(db -> about(db.createQuery("select explanation, revision from interim_report" + THIS), municipality, period)
                .map((row, context) -> new Report(period, row.getString("explanation"), row.getLong("revision"), versions(db, municipality, period)))
                .findOne());
    }

    private static List<Report.Version> versions(Handle db, String municipality, Period period) {
        return about(db.createQuery("select version, frozen_at from interim_version" + THIS + "order by version"), municipality, period)
                .map((row, context) -> new Report.Version(row.getInt("version"), row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                        figures(db, municipality, period, row.getInt("version")))).list();
    }

    private static List<Figure> figures(Handle db, String municipality, Period period, int version) {
        return about(db.createQuery("select part, item, measure, number from interim_figure" + THIS + "and version = :version"), municipality, period)
                .bind("version", version).mapTo(Figure.class).list().stream().sorted(Comparator.comparing(Figure::key)).toList();
    }

    /** @return false if there is one over this period */
    boolean add(String municipality, Period period) {
        return jdbi.withHandle(db -> about(db.createUpdate("""
                        insert into interim_report (municipality, first_month, last_month) values (:municipality, :first, :last)
                        on conflict do nothing"""), municipality, period).execute() == 1);
    }

    void add(String municipality, Period period, int version, List<Figure> figures) {
        jdbi.useHandle(db -> {
            about(db.createUpdate("""
                    insert into interim_version (municipality, first_month, last_month, version) values (:municipality, :first, :last, :version)"""),
                    municipality, period).bind("version", version).execute();
            try (PreparedBatch batch = db.prepareBatch("""
                    insert into interim_figure (municipality, first_month, last_month, version, part, item, measure, number)
                    values (:municipality, :first, :last, :version, :part, :item, :measure, :number)""")) {
                figures.forEach(figure -> about(batch, municipality, period).bind("version", version).bind("part", figure.part().name())
                        .bind("item", figure.item()).bind("measure", figure.measure().name()).bind("number", figure.number()).add());
                batch.execute();
            }
        });
    }

    /** So that two people who do something about the same report do it one after the other. */
    void lock(String municipality, Period period) {
        jdbi.useHandle(db -> about(db.createQuery("select 1 from interim_report" + THIS + "for update"), municipality, period).mapToMap().list());
    }

    void write(String municipality, Period period, String explanation) {
        jdbi.useHandle(db -> about(db.createUpdate("update interim_report set explanation = :explanation, revision = revision + 1" + THIS), municipality, period)
                .bind("explanation", explanation).execute());
    }

    private static <S extends SqlStatement<S>> S about(S statement, String municipality, Period period) {
        return statement.bind("municipality", municipality).bind("first", period.first()).bind("last", period.last());
    }
}
