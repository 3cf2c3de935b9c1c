package nl.krachtketen.participant.adapter.persistence.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.application.privacy.ExpiredRecords;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ExpiredRecordTable implements ExpiredRecords {

    @Inject
    Jdbi jdbi;

    @Override
    public void delete(Kind kind, Instant before) {
        String what = switch (kind) {
            case NOTICE -> "notice where told_at < :before";
            case ENDED_CONSENT -> "consent where ended_at < :before";
            case EMERGENCY_ACCESS -> "emergency_access where ends_at < :before";
            case ERASURE -> """
                    erasure where erased_at < :before
                    and not exists (select from erasure_recipient r where r.erasure = erasure.id and r.acknowledged_at is null)""";
            case PROCESSING_RECORD -> "processing_record where ended_at < :before";
            case CLOSED_VIEW_LINK -> "view_link where least(expires_at, revoked_at) < :before";
            case CONTACT_MOMENT -> "contact_moment where recorded_at < :before";
            case ENDED_ACCESS -> "participant_access where until < :before";
        };
        jdbi.useHandle(db -> db.createUpdate("delete from " + what).bind("before", before).execute());
    }

    @Override
    public List<UUID> departed(Instant before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("select id from participant where departed_at < :before order by departed_at limit :limit")
                .bind("before", before).bind("limit", limit).mapTo(UUID.class).list());
    }
}
