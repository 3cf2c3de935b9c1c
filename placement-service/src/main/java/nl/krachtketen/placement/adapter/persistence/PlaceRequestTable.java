package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.PlaceRequests;
import nl.krachtketen.placement.domain.PlaceRequest;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PlaceRequestTable implements PlaceRequests {

    /** While its organiser pauses an offering, no time passes there. */
    private static final String CLOCK_RUNS = " not exists (select from offering o where o.id = r.offering_id and o.state = 'PAUSED')";

    @Inject
    Jdbi jdbi;

    @Override
    public void add(PlaceRequest request) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into place_request (id, offering_id, participant, state, offered_until, running, asked_at, promised,
                answer, answer_since, answer_by, reminded_at, answered_at, decline_reason, version)
            values (:id, :offeringId, :participantId, :state, :offeredUntil, :running, :askedAt, :promised,
                :answer.state, :answer.since, :answer.by, :answer.remindedAt, :answer.at, :answer.reason, :version)""")
                .bindMap(PlaceRequestRows.columns(request))
                .bindMethods("answer", AnswerColumns.of(request.request().answer()))
                .execute());
    }

    @Override
    public void save(PlaceRequest request) {
        jdbi.useHandle(db -> db.createUpdate("""
            update place_request set state = :state, offered_until = :offeredUntil, running = :running,
                asked_at = :askedAt, promised = :promised, answer = :answer.state, answer_since = :answer.since,
                answer_by = :answer.by, reminded_at = :answer.remindedAt, answered_at = :answer.at,
                decline_reason = :answer.reason, version = :version
            where id = :id""")
                .bindMap(PlaceRequestRows.columns(request))
                .bindMethods("answer", AnswerColumns.of(request.request().answer()))
                .execute());
    }

    @Override
    public void delete(PlaceRequest request) {
        jdbi.useHandle(db -> db.execute(
                "delete from place_request where id = ?", request.request().id()));
    }

    @Override
    public Optional<PlaceRequest.Open> findOpen(UUID offering, UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from place_request
            where offering_id = :offering and participant = :participant and state <> 'RELEASED'""")
                        .bind("offering", offering)
                        .bind("participant", participant)
                        .map(PlaceRequestRows::read)
                        .findOne())
                .map(PlaceRequest.Open.class::cast);
    }

    @Override
    public List<PlaceRequest.Open> openOf(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from place_request
            where participant = :participant and state <> 'RELEASED' order by offering_id""")
                .bind("participant", participant)
                .map(PlaceRequestRows::read)
                .map(PlaceRequest.Open.class::cast)
                .list());
    }

    @Override
    public Optional<PlaceRequest> findLast(UUID offering, UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from place_request where offering_id = :offering and participant = :participant
            order by turn desc limit 1""")
                .bind("offering", offering)
                .bind("participant", participant)
                .map(PlaceRequestRows::read)
                .findOne());
    }

    @Override
    public List<PlaceRequest.Idle> idleAt(UUID offering) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from place_request
            where offering_id = :offering and state in ('WAITING', 'OFFERED', 'RESERVED') order by turn""")
                .bind("offering", offering)
                .map(PlaceRequestRows::read)
                .map(PlaceRequest.Idle.class::cast)
                .list());
    }

    @Override
    public List<PlaceRequest.Waiting> next(UUID offering, int count) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from place_request
            where offering_id = :offering and state = 'WAITING' order by turn limit :count""")
                .bind("offering", offering)
                .bind("count", count)
                .map(PlaceRequestRows::read)
                .map(PlaceRequest.Waiting.class::cast)
                .list());
    }

    @Override
    public int position(PlaceRequest.Waiting waiting) {
        return jdbi.withHandle(
                db -> db.createQuery("select waiting_position(offering_id, turn) from place_request where id = :id")
                        .bind("id", waiting.request().id())
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public Optional<Listed> find(UUID id, String caller) {
        return jdbi.withHandle(db -> db.createQuery(Scoped.placeRequest())
                .bind("id", id)
                .bind("caller", caller)
                .map(PlaceRequestRows::listed)
                .findOne());
    }

    @Override
    public List<Listed> list(String caller, UUID offering, boolean due, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(Scoped.placeRequests())
                .bind("caller", caller)
                .bind("offering", offering)
                .bind("due", due)
                .bind("after", after)
                .bind("limit", limit)
                .map(PlaceRequestRows::listed)
                .list());
    }

    @Override
    public void postpone(UUID offering, Instant since, Instant now) {
        jdbi.withHandle(db -> db.createQuery("select postpone_answers(:offering, :since, :now)")
                .bind("offering", offering)
                .bind("since", since)
                .bind("now", now)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public List<PlaceRequest.Idle> lapsing(Instant now, int limit) {
        return idle("""
            select * from (
                select * from place_request where state = 'OFFERED' and offered_until < :now
                union select * from place_request
                    where state in ('WAITING', 'OFFERED', 'RESERVED') and answer = 'DUE' and answer_by < :now) r
            where""" + CLOCK_RUNS + " order by state desc limit :limit", now, limit);
    }

    @Override
    public List<PlaceRequest.Idle> toRemind(Instant now, int limit) {
        return idle("""
            select * from place_request r
            where state in ('WAITING', 'OFFERED', 'RESERVED') and answer = 'DUE' and reminded_at is null
                and answer_since + (answer_by - answer_since) / 2 <= :now and""" + CLOCK_RUNS + " order by answer_by limit :limit", now, limit);
    }

    private List<PlaceRequest.Idle> idle(String sql, Instant now, int limit) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("now", now)
                .bind("limit", limit)
                .map(PlaceRequestRows::read)
                .map(PlaceRequest.Idle.class::cast)
                .list());
    }
}
