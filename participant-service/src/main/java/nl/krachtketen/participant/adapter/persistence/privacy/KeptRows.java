package nl.krachtketen.participant.adapter.persistence.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import nl.krachtketen.kit.retention.KeptRecords;
import nl.krachtketen.participant.application.privacy.Retention;

@ApplicationScoped
class KeptRows implements KeptRecords {

    @Inject
    Retention retention;

    @Override
    public List<Kept> all() {
        return List.of(
                new Kept("notice where told_at < :before", retention.notices()),
                new Kept("consent where ended_at < :before", retention.endedConsents()),
                new Kept("emergency_access where ends_at < :before", retention.emergencyAccesses()),
                new Kept("""
                        erasure where erased_at < :before
                        and not exists (select from erasure_recipient r where r.erasure = erasure.id and r.acknowledged_at is null)""",
                        retention.erasures()),
                new Kept("processing_record where ended_at < :before", retention.processingRecords()),
                new Kept("view_link where least(expires_at, revoked_at) < :before", retention.closedViewLinks()),
                new Kept("contact_moment where recorded_at < :before", retention.contactMoments()),
                new Kept("participant_access where until < :before", Period.ZERO));
    }
}
