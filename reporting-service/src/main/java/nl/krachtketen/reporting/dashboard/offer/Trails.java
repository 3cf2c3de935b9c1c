package nl.krachtketen.reporting.dashboard.offer;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.jdbi.v3.core.Jdbi;

/** What follows what in the joint offering: what women did, and what organisers say. */
@ApplicationScoped
class Trails {

    @Inject
    Jdbi jdbi;

    @Inject
    Attendances attendances;

    /** One row: women who did this next after an offering. */
    public record Row(UUID offering, String title, OfferingKind kind, boolean onlyLow, String next, String nextTitle, OfferingKind nextKind,
            int women) {

        boolean isOffering() {
            return Ending.of(next) == null;
        }

        Followed.Next followed() {
            return new Followed.Next(UUID.fromString(next), nextTitle, nextKind, women);
        }
    }

    /** What organisers of one kind say can follow. */
    public record Said(OfferingKind from, OfferingKind to) {}

    /** Dead ends first, then what leads on for the smallest share, then places as a volunteer; last what tells no share. */
    List<Followed> offerings(String municipality) {
        Map<UUID, Attendance> came = attendances.byOffering(municipality);
        return rows(municipality).stream().collect(groupingBy(Row::offering)).values().stream()
                .map(rows -> followed(rows, came.getOrDefault(rows.getFirst().offering(), Attendance.NONE)))
                .sorted(Comparator.comparing(Followed::deadEnd).reversed().thenComparing(Followed::tells, Comparator.reverseOrder())
                        .thenComparing(Followed::goal)
                        .thenComparing(each -> each.tells() ? (double) each.wentOn() / each.expected() : 0)
                        .thenComparing(Followed::tookPart, Comparator.reverseOrder()).thenComparing(Followed::offeringId))
                .toList();
    }

    KindMatrix kinds(String municipality) {
        return KindMatrix.of(rows(municipality), said(municipality), Set.copyOf(offered(municipality)));
    }

    private static Followed followed(List<Row> rows, Attendance attendance) {
        Row any = rows.getFirst();
        int tookPart = women(rows, Set.of(Ending.values()), true);
        int paused = women(rows, Set.of(Ending.PAUSED), false);
        int movedOn = women(rows, Set.of(Ending.MOVED_ON), false);
        int wentOn = women(rows, Set.of(Ending.MOVED_ON), true);
        boolean deadEnd = wentOn == 0 && tookPart - paused >= Followed.ENOUGH && !any.onlyLow() && any.kind() != null
                && any.kind() != OfferingKind.VOLUNTEER_VACANCY;
        return new Followed(any.offering(), any.title(), any.kind(), any.onlyLow(), tookPart, paused, wentOn, movedOn,
                women(rows, Set.of(Ending.LEFT), false), attendance,
                rows.stream().filter(Row::isOffering).map(Row::followed)
                        .sorted(Comparator.comparing(Followed.Next::women).reversed().thenComparing(Followed.Next::offeringId)).toList(),
                deadEnd);
    }

    private static int women(List<Row> rows, Set<Ending> endings, boolean orOffering) {
        return rows.stream().filter(row -> row.isOffering() ? orOffering : endings.contains(Ending.of(row.next()))).mapToInt(Row::women).sum();
    }

    private List<Row> rows(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select trail.offering, o.title, o.kind, coalesce(o.levels = '{LOW}', false) as only_low, trail.next,
                            n.title as next_title, n.kind as next_kind, women
                        from trail left join offering o on o.id = trail.offering
                            left join offering n on n.id = case when length(next) = 36 then cast(next as uuid) end
                        where trail.municipality = :municipality and women <> 0""")
                .bind("municipality", municipality).mapTo(Row.class).list());
    }

    private List<Said> said(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select distinct kind as "from", step as "to" from offering, unnest(next_steps) as step
                        where municipality = :municipality and state in ('OPEN', 'FULL')""")
                .bind("municipality", municipality).mapTo(Said.class).list());
    }

    private List<OfferingKind> offered(String municipality) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select distinct kind from offering where municipality = :municipality and state in ('OPEN', 'FULL')")
                .bind("municipality", municipality).mapTo(OfferingKind.class).list());
    }
}
