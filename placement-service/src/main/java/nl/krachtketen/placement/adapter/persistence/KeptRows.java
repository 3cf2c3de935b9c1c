package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import nl.krachtketen.kit.retention.KeptRecords;
import nl.krachtketen.placement.application.retention.Retention;

@ApplicationScoped
class KeptRows implements KeptRecords {

    @Inject
    Retention retention;

    @Override
    public List<Kept> all() {
        return List.of(
                new Kept("agreement a using placement p where p.id = a.placement_id and p.ended_at < :before", retention.agreements()),
                new Kept("agreement_link where least(expires_at, revoked_at) < :before", retention.closedAgreementLinks()),
                new Kept("attendance where session_date < (:before at time zone 'Europe/Amsterdam')::date", retention.attendance()),
                new Kept("notice where told_at < :before", retention.notices()),
                new Kept("participant_access where until < :before", Period.ZERO));
    }
}
