package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.PlaceRequests;
import nl.krachtketen.placement.domain.PlaceRequest;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PlaceRequestTable implements PlaceRequests {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(PlaceRequest request) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into place_request (id, offering_id, participant, state, running, asked_at, promised, version)
            values (:id, :offeringId, :participantId, :state, :running, :askedAt, :promised, :version)""")
                .bindMethods(request.request())
                .bind("state", PlaceRequestRows.state(request))
                .bind("running", PlaceRequestRows.running(request))
                .bind("version", request.version())
                .execute());
    }

    @Override
    public void save(PlaceRequest request) {
        jdbi.useHandle(db -> db.createUpdate("""
            update place_request set state = :state, running = :running, asked_at = :askedAt, promised = :promised, version = :version
            where id = :id""")
                .bindMethods(request.request())
                .bind("state", PlaceRequestRows.state(request))
                .bind("running", PlaceRequestRows.running(request))
                .bind("version", request.version())
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
    public List<PlaceRequest.Idle> idleAt(UUID offering) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from place_request
            where offering_id = :offering and state in ('WAITING', 'RESERVED') order by turn""")
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
    public List<Listed> askedOf(String organiser, UUID offering, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
            select r.*, case r.state when 'WAITING' then waiting_position(r.offering_id, r.turn) end as position
            from place_request r join offering o on o.id = r.offering_id
            where o.organisation = :organiser and (r.asked_at is not null or r.state = 'RESERVED')
                and (:offering::uuid is null or o.id = :offering) and (:after::uuid is null or r.id > :after)
            order by r.id limit :limit""")
                .bind("organiser", organiser)
                .bind("offering", offering)
                .bind("after", after)
                .bind("limit", limit)
                .map(PlaceRequestRows::listed)
                .list());
    }
}
