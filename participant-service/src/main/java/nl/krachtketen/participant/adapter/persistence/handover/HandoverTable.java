package nl.krachtketen.participant.adapter.persistence.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.krachtketen.participant.application.handover.Handovers;
import nl.krachtketen.participant.domain.handover.Contact;
import nl.krachtketen.participant.domain.handover.Handover;
import nl.krachtketen.participant.domain.handover.Offer;
import nl.krachtketen.participant.domain.handover.Place;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class HandoverTable implements Handovers {

    @Inject
    Jdbi jdbi;

    @Override
    public boolean add(Handover.Offered offered) {
        Offer offer = offered.offer();
        return jdbi.withHandle(db -> bound(offered, db.createUpdate("""
                        insert into handover (id, participant, giver, taker, member_of, reason, wanted_step, offered_at, answer_by,
                            waits_until, warm_meeting_date, warnings, offering_id, promised_by, place_state, place_position, state, version)
                        values (:id, :participant, :giver, :taker, :group, :reason, :wantedStep, :offeredAt, :answerBy, :waitsUntil,
                            :warmMeetingDate, :warnings, :offeringId, :promisedBy, :placeState, :position, :state, :version)
                        on conflict (participant) where state = 'OFFERED' do nothing"""))
                .bindMethods(offer).bindArray("warnings", String.class, offer.warnings().stream().map(Enum::name).toList())
                .execute()) == 1;
    }

    @Override
    public void save(Handover handover) {
        int saved = jdbi.withHandle(db -> bound(handover, db.createUpdate("""
                        update handover set place_state = :placeState, place_position = :position, state = :state, ended_at = :endedAt,
                            contact_person = :contactPerson, decline_reason = :declineReason, version = :version
                        where id = :id"""))
                .bind("id", handover.id()).execute());
        if (saved != 1) {
            throw new IllegalStateException("Handover " + handover.id() + " is not the caller's to change");
        }
    }

    private static <S extends SqlStatement<S>> S bound(Handover handover, S statement) {
        Place place = handover.place();
        return statement.bindMethods(HandoverRow.ending(handover)).bind("version", handover.version())
                .bind("offeringId", place == null ? null : place.offeringId()).bind("promisedBy", place == null ? null : place.promisedBy())
                .bind("placeState", place == null ? null : place.state()).bind("position", place == null ? null : place.position());
    }

    @Override
    public Optional<Handover> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from handover where id = :id").bind("id", id)
                .map(HandoverRow::of).findOne());
    }

    @Override
    public List<Handover> together(Handover handover) {
        return handover.offer().group() == null ? List.of(handover) : rows("""
                select * from handover
                where member_of = :group and giver = :giver and taker = :taker and state = 'OFFERED' order by participant""",
                query -> query.bind("group", handover.offer().group()).bind("giver", handover.offer().giver())
                        .bind("taker", handover.offer().taker()));
    }

    @Override
    public Optional<Handover.Offered> openOf(UUID participant) {
        return rows("select * from handover where participant = :participant and state = 'OFFERED'",
                query -> query.bind("participant", participant)).stream().map(Handover::open).findFirst();
    }

    @Override
    public Optional<Handover> promised(UUID participant, UUID offering) {
        return rows("""
                select * from handover where participant = :participant and offering_id = :offering and state in ('OFFERED', 'ACCEPTED')
                order by offered_at desc limit 1""",
                query -> query.bind("participant", participant).bind("offering", offering)).stream().findFirst();
    }

    @Override
    public boolean between(String one, String other, UUID participant, Instant since) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select exists (select from handover where participant = :participant and offered_at >= :since
                            and (giver = :one and taker = :other or giver = :other and taker = :one))""")
                .bind("participant", participant).bind("since", since).bind("one", one).bind("other", other)
                .mapTo(Boolean.class).one());
    }

    @Override
    public List<Handover> due(Instant now, int limit) {
        return rows("select * from handover where state = 'OFFERED' and waits_until <= :now order by waits_until limit :limit",
                query -> query.bind("now", now).bind("limit", limit));
    }

    @Override
    public List<Handover> list(String organisation, Wanted wanted, UUID after, int limit) {
        return rows("""
                select * from handover
                where (:side::text is null or (case :side when 'GIVEN' then giver else taker end) = :organisation)
                    and (:state::text is null or state = :state) and (:after::uuid is null or id > :after)
                order by id limit :limit""",
                query -> query.bind("side", wanted.side()).bind("state", wanted.state()).bind("organisation", organisation)
                        .bind("after", after).bind("limit", limit));
    }

    @Override
    public void addContact(Contact contact) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into handover_contact (id, handover, channel, contact_date, next_date)
                        values (:id, :handover, :channel, :contactDate, :nextDate)""")
                .bindMethods(contact).execute());
    }

    @Override
    public List<Contact> contacts(UUID handover) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id, handover, channel, contact_date, next_date from handover_contact
                        where handover = :handover order by contact_date, id""")
                .bind("handover", handover).mapTo(Contact.class).list());
    }

    private List<Handover> rows(String sql, UnaryOperator<Query> arguments) {
        return jdbi.withHandle(db -> arguments.apply(db.createQuery(sql)).map(HandoverRow::of).list());
    }
}
