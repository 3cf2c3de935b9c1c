package nl.krachtketen.reporting.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.journey.JourneyEvent;
import nl.krachtketen.reporting.projection.Projection;
import org.jdbi.v3.core.Jdbi;

/** Counts what each organisation told, how late, and of which step. Only new events come here, each once; those that are alike go in together. */
@ApplicationScoped
class Tellings implements Projection {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final int YEAR = 100;

    @Inject
    Jdbi jdbi;

    /** @param days whole days from when it happened until it was told */
    private record Told(String organisation, String municipality, String day, long days) {

        static Told of(JourneyEvent event) {
            return new Told(event.organisation(), event.municipality(), event.recordedAt().atZone(HERE).toLocalDate().toString(),
                    Math.floorDiv(Duration.between(event.occurredAt(), event.recordedAt()).getSeconds(), DAY));
        }
    }

    private record Step(String municipality, String organisation, String step, int month) {

        static Step of(JourneyEvent event) {
            ZonedDateTime at = event.occurredAt().atZone(HERE);
            return new Step(event.municipality(), event.organisation(), event.step(), at.getYear() * YEAR + at.getMonthValue());
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(Table.of("told_day"), Table.of("told_step"));
    }

    /** No participant is named here. */
    @Override
    public void pseudonymise(UUID participant, UUID pseudonym) {}

    @Override
    public void add(List<Received.Known> news) {
        byDay(news.stream().flatMap(event -> JourneyEvent.of(event).stream()).collect(groupingBy(Told::of, counting())));
        byStep(news.stream().filter(event -> !(event.event() instanceof PlacementEvent.ActivityCompleted))
                .flatMap(event -> JourneyEvent.of(event).stream()).filter(event -> event.step() != null && !event.step().equals("LEFT"))
                .collect(groupingBy(Step::of, counting())));
    }

    /** Written always in the same order, so that two replicas cannot lock each other out. */
    private void byDay(Map<Told, Long> told) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into told_day (organisation, municipality, day, events, late, history, days_late)
                        select organisation, municipality, cast(day as date), sum(events), coalesce(sum(events) filter (where days between 14 and 365), 0),
                            coalesce(sum(events) filter (where days > 365), 0), coalesce(sum(events * days) filter (where days between 14 and 365), 0)
                        from unnest(:organisations, :municipalities, :dates, :days, :events) as told (organisation, municipality, day, days, events)
                        group by 1, 2, 3 order by 1, 2, 3
                        on conflict (organisation, municipality, day) do update set events = told_day.events + excluded.events,
                            late = told_day.late + excluded.late, history = told_day.history + excluded.history,
                            days_late = told_day.days_late + excluded.days_late""")
                .bindArray("organisations", String.class, column(told, Told::organisation))
                .bindArray("municipalities", String.class, column(told, Told::municipality))
                .bindArray("dates", String.class, column(told, Told::day)).bindArray("days", Long.class, column(told, Told::days))
                .bindArray("events", Long.class, told.values().toArray()).execute());
    }

    private void byStep(Map<Step, Long> told) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into told_step (municipality, organisation, step, month, events)
                        select * from unnest(:municipalities, :organisations, :steps, :months, :events) order by 1, 2, 3, 4
                        on conflict (municipality, organisation, step, month) do update set events = told_step.events + excluded.events""")
                .bindArray("municipalities", String.class, column(told, Step::municipality))
                .bindArray("organisations", String.class, column(told, Step::organisation))
                .bindArray("steps", String.class, column(told, Step::step)).bindArray("months", Integer.class, column(told, Step::month))
                .bindArray("events", Long.class, told.values().toArray()).execute());
    }

    private static <T> Object[] column(Map<T, Long> told, Function<T, Object> value) {
        return told.keySet().stream().map(value).toArray();
    }
}
