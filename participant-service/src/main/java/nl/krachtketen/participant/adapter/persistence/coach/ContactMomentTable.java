package nl.krachtketen.participant.adapter.persistence.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.application.coach.ContactMoments;
import nl.krachtketen.participant.domain.coach.ContactMoment;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ContactMomentTable implements ContactMoments {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(ContactMoment moment) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into contact_moment (id, participant, organisation, coach, channel, contact_date, next_date)
                        values (:id, :participant, :organisation, :coach, :channel, :contactDate, :nextDate)""")
                .bindMethods(moment).execute());
    }

    @Override
    public List<ContactMoment> of(UUID participant, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id, participant, organisation, coach, channel, contact_date, next_date from contact_moment
                        where participant = :participant and (:after::uuid is null or id > :after) order by id limit :limit""")
                .bind("participant", participant).bind("after", after).bind("limit", limit).mapTo(ContactMoment.class).list());
    }
}
