package nl.krachtketen.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.journey.JourneyEvent;
import nl.krachtketen.reporting.projection.Projection;
import org.jdbi.v3.core.Jdbi;

/** Counts what each organisation told, how late, and of which step. Only new events come here, each once. */
@ApplicationScoped
class Tellings implements Projection {

    @Inject
    Jdbi jdbi;

    @Override
    public List<Table> tables() {
        return List.of(Table.of("told_day"), Table.of("told_step"));
    }

    /** No participant is named here. */
    @Override
    public void pseudonymise(UUID participant, UUID pseudonym) {}

    @Override
    public void add(List<Received.Known> news) {
        byDay(news.stream().flatMap(event -> JourneyEvent.of(event).stream()).toList());
        byStep(news.stream().filter(event -> !(event.event() instanceof PlacementEvent.ActivityCompleted))
                .flatMap(event -> JourneyEvent.of(event).stream()).filter(event -> event.step() != null && !event.step().equals("LEFT")).toList());
    }

    /** Written always in the same order, so that two replicas cannot lock each other out. */
    private void byDay(List<JourneyEvent> events) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into told_day (organisation, municipality, day, events, late, history, days_late)
                        select organisation, municipality, (recorded at time zone 'Europe/Amsterdam')::date, count(*),
                            count(*) filter (where days between 14 and 365), count(*) filter (where days > 365),
                            coalesce(sum(days) filter (where days between 14 and 365), 0)
                        from (select organisation, municipality, cast(recorded_at as timestamptz) as recorded,
                            days_until(cast(occurred_at as timestamptz), cast(recorded_at as timestamptz)) as days
                            from unnest(:organisations, :municipalities, :recordedAt, :occurredAt)
                                as event (organisation, municipality, recorded_at, occurred_at)) as told
                        group by 1, 2, 3 order by 1, 2, 3
                        on conflict (organisation, municipality, day) do update set events = told_day.events + excluded.events,
                            late = told_day.late + excluded.late, history = told_day.history + excluded.history,
                            days_late = told_day.days_late + excluded.days_late""")
                .bindArray("organisations", String.class, column(events, JourneyEvent::organisation))
                .bindArray("municipalities", String.class, column(events, JourneyEvent::municipality))
                .bindArray("recordedAt", String.class, column(events, event -> event.recordedAt().toString()))
                .bindArray("occurredAt", String.class, column(events, event -> event.occurredAt().toString())).execute());
    }

    private void byStep(List<JourneyEvent> events) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into told_step (municipality, organisation, step, month, events)
                        select municipality, organisation, step, month_of(cast(occurred_at as timestamptz)), count(*)
                        from unnest(:municipalities, :organisations, :steps, :occurredAt) as event (municipality, organisation, step, occurred_at)
                        group by 1, 2, 3, 4 order by 1, 2, 3, 4
                        on conflict (municipality, organisation, step, month) do update set events = told_step.events + excluded.events""")
                .bindArray("municipalities", String.class, column(events, JourneyEvent::municipality))
                .bindArray("organisations", String.class, column(events, JourneyEvent::organisation))
                .bindArray("steps", String.class, column(events, JourneyEvent::step))
                .bindArray("occurredAt", String.class, column(events, event -> event.occurredAt().toString())).execute());
    }

    private static Object[] column(List<JourneyEvent> events, Function<JourneyEvent, Object> value) {
        return events.stream().map(value).toArray();
    }
}
