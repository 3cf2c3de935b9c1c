package nl.krachtketen.reporting.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.krachtketen.contract.StallThreshold;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.reporting.dashboard.Listing;
import nl.krachtketen.reporting.programme.Organisations;
import nl.krachtketen.reporting.stall.StallTerms;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Who waits, where and for whom, as far as row-level security lets the caller. Nobody waits for her of whom only the figures are left.
 * Before her level is known a woman gets the time of a middle one.
 */
@ApplicationScoped
public class Waiting {

    private static final String WHO = """
            from journey j join unnest(:stands, :levels, :days) as usual (stand, level, days)
                on stand = stands and level = coalesce(participation_level, 'MIDDLE')
            where j.municipality = :municipality and stands is not null and j.counts_for_programme and merged_into is null
                and exists (select from known_participant k where k.participant = j.participant)""";
    private static final String STUCK = "stands_since < cast(:now as timestamptz) - make_interval(days => days)";

    @Inject
    Jdbi jdbi;

    @Inject
    Organisations organisations;

    @Inject
    StallTerms terms;

    @Inject
    Clock clock;

    /** One row of figures, or of women. */
    public record Counted(Stand stands, String turn, int women, int stuck, Instant since) {}

    public record One(UUID participant, Stand stands, String turn, ParticipationLevel participationLevel, Instant since, boolean stuck) {}

    /**
     * Until when it is known what happened: the last step that was heard of, or now before any was. Of a history that was brought in nobody
     * knows what happened afterwards.
     */
    public Instant heardUntil(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("select max(last_at) from chain_link where municipality = :municipality")
                .bind("municipality", municipality).mapTo(Instant.class).findOne()).orElseGet(clock::instant);
    }

    /** Where most women are stuck, the worst first. */
    public List<WaitingAt> worst(String municipality, int limit) {
        return figures(municipality).stream().filter(each -> each.stuck() > 0)
                .sorted(Comparator.comparing(WaitingAt::stuck).reversed()).limit(limit).toList();
    }

    public Stuck stuck(String municipality) {
        return new Stuck(heardUntil(municipality), figures(municipality));
    }

    private List<WaitingAt> figures(String municipality) {
        Instant now = heardUntil(municipality);
        Organisations.Names names = organisations.names();
        return jdbi.withHandle(db -> bound(db.createQuery(
                        "select * from waiting_in(:municipality, cast(:now as timestamptz), :stands, :levels, :days)"), municipality, now)
                .mapTo(Counted.class).list()).stream()
                .map(row -> new WaitingAt(row.stands(), row.turn(), names.of(row.turn()), row.women(), row.stuck(), row.since()))
                .sorted(Comparator.comparing(WaitingAt::standing).thenComparing(WaitingAt::organisationName)).toList();
    }

    /** Who has waited longest comes first. */
    <V> Listing<One, V> women(String municipality, Queue queue, BiFunction<One, String, V> view) {
        return new Listing<>((after, limit) -> women(municipality, queue, after, limit), One::participant, view);
    }

    private List<One> women(String municipality, Queue queue, UUID after, int limit) {
        Instant now = heardUntil(municipality);
        return jdbi.withHandle(db -> bound(db.createQuery("""
                        select j.participant, stands, turn, participation_level, stands_since as since, %1$s as stuck
                        %2$s
                            and (cast(:stand as text) is null or stands = :stand) and (cast(:turn as text) is null or turn = :turn)
                            and (not :onlyStuck or %1$s)
                            and (cast(:after as uuid) is null or (stands_since, j.participant)
                                > (select a.stands_since, a.participant from journey a where a.participant = :after))
                        order by stands_since, j.participant limit :limit""".formatted(STUCK, WHO)), municipality, now)
                .bind("stand", queue.standName()).bind("turn", queue.turn()).bind("onlyStuck", queue.onlyStuck()).bind("after", after)
                .bind("limit", limit).mapTo(One.class).list());
    }

    private <S extends SqlStatement<S>> S bound(S query, String municipality, Instant now) {
        List<StallThreshold> own = terms.of(municipality);
        List<String> stands = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        for (Stand stand : Stand.values()) {
            for (ParticipationLevel level : ParticipationLevel.values()) {
                stands.add(stand.name());
                levels.add(level.name());
                days.add(stand.days(level, own));
            }
        }
        return query.bindArray("stands", String.class, stands).bindArray("levels", String.class, levels).bindArray("days", Integer.class, days)
                .bind("municipality", municipality).bind("now", now.toString());
    }
}
