package nl.krachtketen.participant.adapter.persistence.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.consent.Consents;
import nl.krachtketen.participant.domain.consent.Consent;
import nl.krachtketen.participant.domain.consent.Receipt;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ConsentTable implements Consents {

    private static final String SELECT = "select * from consent where ";

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    /** Looks at the clock itself: what expired holds no longer, also before every service has heard of it. */
    @Override
    public boolean isGiven(UUID participant, ConsentPurpose purpose, String recipient) {
        return open(participant, purpose, recipient).filter(given -> given.holdsOn(Today.by(clock))).isPresent();
    }

    @Override
    public void add(Consent consent) {
        Consent.Ended ended = consent instanceof Consent.Ended e ? e : null;
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into consent (id, participant, purpose, recipient, legal_basis, notice_version, language, last_date,
                            recorded_by, given_at, ending, ended_by, ended_at)
                        values (:id, :participant, :purpose, :recipient, :legalBasis, :noticeVersion, :language, :lastDate,
                            :recordedBy, :givenAt, :ending, :endedBy, :endedAt)""")
                .bindMethods(consent.receipt()).bind("ending", ended == null ? null : ended.ending())
                .bind("endedBy", ended == null ? null : ended.endedBy()).bind("endedAt", ended == null ? null : ended.at()).execute());
    }

    @Override
    public boolean noteFirst(Receipt receipt) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into consent (id, participant, purpose, recipient, legal_basis, given_at)
                        select :id, p.id, :purpose, :recipient, :legalBasis, :givenAt from participant p
                        where p.id = :participant and not exists (select from consent c
                            where c.participant = p.id and c.purpose = :purpose and c.recipient = :recipient)
                        on conflict do nothing""")
                .bindMethods(receipt).execute()) == 1;
    }

    @Override
    public boolean end(Consent.Ended ended) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        update consent set ending = :ending, ended_by = :endedBy, ended_at = :at where id = :id and ended_at is null""")
                .bindMethods(ended).bind("id", ended.receipt().id()).execute()) == 1;
    }

    @Override
    public Optional<Consent.Given> open(UUID participant, ConsentPurpose purpose, String recipient) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + """
                        participant = :participant and purpose = :purpose and recipient = :recipient and ended_at is null""")
                .bind("participant", participant).bind("purpose", purpose).bind("recipient", recipient)
                .map(ConsentRow::given).findOne());
    }

    @Override
    public Optional<Consent> find(UUID participant, UUID consent) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + "participant = :participant and id = :id")
                .bind("participant", participant).bind("id", consent).map(ConsentRow::of).findOne());
    }

    @Override
    public List<Consent> of(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + "participant = :participant order by given_at desc, id desc")
                .bind("participant", participant).map(ConsentRow::of).list());
    }

    @Override
    public List<Consent.Given> pastLastDay(LocalDate today, int limit) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + "last_date < :today and ended_at is null order by last_date limit :limit")
                .bind("today", today).bind("limit", limit).map(ConsentRow::given).list());
    }
}
