package nl.krachtketen.participant.adapter.persistence.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.handover.Referrals;
import nl.krachtketen.participant.domain.handover.Referral;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ReferralTable implements Referrals {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(Referral referral) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into referral (id, participant, organisation, recipient, reason, wanted_step, offering_id, referred_at)
                        values (:id, :participant, :organisation, :recipient, :reason, :wantedStep, :offeringId, :referredAt)""")
                .bindMethods(referral).execute());
    }

    @Override
    public Optional<Referral> find(UUID referral) {
        return jdbi.withHandle(db -> db.createQuery("select * from referral where id = :id").bind("id", referral)
                .mapTo(Referral.class).findOne());
    }

    @Override
    public List<Referral> list(UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from referral where :after::uuid is null or id > :after order by id limit :limit""")
                .bind("after", after).bind("limit", limit).mapTo(Referral.class).list());
    }
}
