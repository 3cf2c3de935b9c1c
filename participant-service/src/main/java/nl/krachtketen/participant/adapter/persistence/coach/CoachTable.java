package nl.krachtketen.participant.adapter.persistence.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.application.coach.Coaches;
import nl.krachtketen.participant.domain.coach.Coach;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class CoachTable implements Coaches {

    @Inject
    Jdbi jdbi;

    @Override
    public boolean add(Coach coach) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into coach (id, organisation, reference, account, participant, languages, availability, postcode_area,
                            maximum_load)
                        values (:id, :organisation, :reference, :account, :participant, :languages, :availability, :postcodeArea,
                            :maximumLoad)
                        on conflict do nothing""").bindMethods(CoachRow.of(coach)).execute()) == 1;
    }

    @Override
    public Coach require(UUID coach) {
        return find("where id = :id", coach);
    }

    @Override
    public Coach lock(UUID coach) {
        return find("where id = :id for update", coach);
    }

    private Coach find(String condition, UUID coach) {
        return jdbi.withHandle(db -> db.createQuery("select * from coach " + condition).bind("id", coach).mapTo(CoachRow.class)
                .map(CoachRow::coach).findOne()).orElseThrow(() -> Problem.notFound("There is no coach with this identifier."));
    }

    @Override
    public void save(Coach coach) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update coach set languages = :languages, availability = :availability, postcode_area = :postcodeArea,
                            maximum_load = :maximumLoad, version = :version where id = :id""").bindMethods(CoachRow.of(coach)).execute());
    }

    @Override
    public List<Coach> list(UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from coach where :after::uuid is null or id > :after order by id limit :limit""")
                .bind("after", after).bind("limit", limit).mapTo(CoachRow.class).map(CoachRow::coach).list());
    }

    @Override
    public List<Coach> withRoom() {
        return jdbi.withHandle(db -> db.createQuery("select * from coach where not gone and load < maximum_load order by id")
                .mapTo(CoachRow.class).map(CoachRow::coach).list());
    }

    @Override
    public boolean takeOn(UUID coach) {
        return jdbi.withHandle(db -> db.execute("""
                update coach set load = load + 1, version = version + 1 where id = ? and not gone and load < maximum_load""", coach)) == 1;
    }

    @Override
    public void stop(UUID coach, Instant at) {
        jdbi.useHandle(db -> db.execute("update coach set stopped_at = ?, version = version + 1 where id = ?", at, coach));
    }

    @Override
    public void stopWhoIs(UUID participant, Instant at) {
        jdbi.useHandle(db -> db.execute("""
                update coach set stopped_at = ?, version = version + 1 where participant = ? and stopped_at is null""", at, participant));
    }

    @Override
    public void stopWhoWas(UUID participant, Instant at) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update coach set stopped_at = :at, version = version + 1
                        where participant = :participant and stopped_at is null and since <= :at""")
                .bind("participant", participant).bind("at", at).execute());
    }
}
