package nl.krachtketen.reporting.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.krachtketen.contract.OfferingEvent.OfferingState;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;

/** Which offerings are about bringing up children, as was told of each last. */
@ApplicationScoped
public class ParentingOfferings {

    @Inject
    Jdbi jdbi;

    private record Told(UUID offering, long sequence, boolean parenting) {

        static Stream<Told> of(Received.Known known) {
            return known.event() instanceof OfferingState state
                    ? Stream.of(new Told(state.offering().offeringId(), known.envelope().sequence(),
                            state.offering().themes().contains(Theme.PARENTING)))
                    : Stream.empty();
        }
    }

    /** Takes in what is told of offerings, and returns those that are about it since, or are no longer. */
    public List<UUID> add(List<Received.Known> news) {
        List<Told> told = news.stream().flatMap(Told::of).toList();
        return told.isEmpty() ? List.of() : jdbi.withHandle(db -> db.createQuery("""
                        with kept as (
                            insert into parenting_offering (offering, sequence, parenting)
                            select distinct on (offering) * from unnest(:offerings, :sequences, :parenting) as told (offering, sequence, parenting)
                            order by offering, sequence desc
                            on conflict (offering) do update set sequence = excluded.sequence, parenting = excluded.parenting
                                where parenting_offering.sequence < excluded.sequence
                            returning new.offering, new.parenting, coalesce(old.parenting, false) as was
                        ) select offering from kept where parenting <> was""")
                .bindArray("offerings", UUID.class, column(told, Told::offering)).bindArray("sequences", Long.class, column(told, Told::sequence))
                .bindArray("parenting", Boolean.class, column(told, Told::parenting)).mapTo(UUID.class).list());
    }

    /** Who began an activity at one of these offerings. */
    public List<UUID> participants(Collection<UUID> offerings) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select distinct participant from journey_event
                        where offering = any(:offerings) and type = 'nl.krachtketen.placements.activity-started.v1'""")
                .bindArray("offerings", UUID.class, offerings).mapTo(UUID.class).list());
    }

    private static Object[] column(List<Told> told, Function<Told, Object> value) {
        return told.stream().map(value).toArray();
    }
}
