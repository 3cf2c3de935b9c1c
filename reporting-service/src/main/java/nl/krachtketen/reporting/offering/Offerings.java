package nl.krachtketen.reporting.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.krachtketen.contract.Offering;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.projection.Projection;
import org.jdbi.v3.core.Jdbi;

/** Keeps each offering as the latest event about it tells; in whatever order they come, the offerings become the same. */
@ApplicationScoped
class Offerings implements Projection {

    private static final String SEPARATOR = ",";

    @Inject
    Jdbi jdbi;

    private record Told(long sequence, String state, Offering offering) {

        static Told of(long sequence, OfferingEvent.OfferingState event) {
            return new Told(sequence, switch (event) {
                case OfferingEvent.Published published -> "OPEN";
                case OfferingEvent.Changed changed -> "OPEN";
                case OfferingEvent.Full full -> "FULL";
                case OfferingEvent.Paused paused -> "PAUSED";
                case OfferingEvent.Closed closed -> "CLOSED";
            }, event.offering());
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(Table.of("offering"));
    }

    /** No participant is named here. */
    @Override
    public void pseudonymise(UUID participant, UUID pseudonym) {}

    @Override
    public void add(List<Received.Known> news) {
        List<Told> told = news.stream().filter(known -> known.event() instanceof OfferingEvent.OfferingState)
                .map(known -> Told.of(known.envelope().sequence(), (OfferingEvent.OfferingState) known.event())).toList();
        if (!told.isEmpty()) {
            save(told);
        }
    }

    /** Always in the same order, so that two replicas cannot lock each other out. */
    private void save(List<Told> told) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into offering (id, sequence, state, municipality, organisation, title, kind, postcode_area, levels, themes,
                            next_steps, places, taken)
                        select distinct on (id) id, sequence, state, municipality, organisation, title, kind, area,
                            string_to_array(levels, ','), string_to_array(themes, ','), string_to_array(next_steps, ','), places, taken
                        from unnest(:ids, :sequences, :states, :municipalities, :organisations, :titles, :kinds, :areas, :levels, :themes,
                            :nextSteps, :places, :taken) as told (id, sequence, state, municipality, organisation, title, kind, area, levels,
                            themes, next_steps, places, taken)
                        order by id, sequence desc
                        on conflict (id) do update set sequence = excluded.sequence, state = excluded.state,
                            municipality = excluded.municipality, organisation = excluded.organisation, title = excluded.title,
                            kind = excluded.kind, postcode_area = excluded.postcode_area, levels = excluded.levels,
                            themes = excluded.themes, next_steps = excluded.next_steps, places = excluded.places, taken = excluded.taken
                        where offering.sequence < excluded.sequence""")
                .bindArray("ids", UUID.class, column(told, Offering::offeringId))
                .bindArray("sequences", Long.class, told.stream().map(Told::sequence).toArray())
                .bindArray("states", String.class, told.stream().map(Told::state).toArray())
                .bindArray("municipalities", String.class, column(told, Offering::municipality))
                .bindArray("organisations", String.class, column(told, Offering::organisation))
                .bindArray("titles", String.class, column(told, Offering::title))
                .bindArray("kinds", String.class, column(told, offering -> offering.kind().name()))
                .bindArray("areas", String.class, column(told, Offering::postcodeArea))
                .bindArray("levels", String.class, column(told, offering -> names(offering.participationLevels())))
                .bindArray("themes", String.class, column(told, offering -> names(offering.themes())))
                .bindArray("nextSteps", String.class, column(told, offering -> names(offering.nextSteps())))
                .bindArray("places", Integer.class, column(told, Offering::places))
                .bindArray("taken", Integer.class, column(told, Offering::taken)).execute());
    }

    private static String names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    private static Object[] column(List<Told> told, Function<Offering, Object> value) {
        return told.stream().map(Told::offering).map(value).toArray();
    }
}
