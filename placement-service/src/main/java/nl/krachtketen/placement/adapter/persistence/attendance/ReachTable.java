package nl.krachtketen.placement.adapter.persistence.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import nl.krachtketen.placement.application.attendance.Reaches;
import nl.krachtketen.placement.domain.attendance.Reach;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ReachTable implements Reaches {

    @Inject
    Jdbi jdbi;

    @Override
    public OptionalLong keep(Reach reach) {
        return jdbi.withHandle(db -> db.createQuery("""
            insert into reach as known (offering_id, reach_date, channel, people, women)
            values (:offeringId, :date, :channel, :people, :women)
            on conflict (offering_id, reach_date, channel) do update
                set people = excluded.people, women = excluded.women, version = known.version + 1
                where (known.people, known.women) <> (excluded.people, excluded.women)
            returning version""")
                .bindMethods(reach)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty));
    }
}
