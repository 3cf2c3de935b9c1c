package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.application.notice.Notices;
import nl.krachtketen.matching.domain.Notice;
import org.jdbi.v3.core.Jdbi;

/**
 * Each request for help is its own notice, so that it is told once and settled by answering it. What the organisation that held her
 * before has seen, the next one has not.
 */
@ApplicationScoped
class NoticeTable implements Notices {

    private static final String NOTICE = """
            'HELP_ASKED' as kind, participant, id as about, asked_at as told_at,
            case when seen_by = :organisation then seen_at end as seen_at""";
    private static final String HELD =
            "participant in (select participant from participant_access where organisation = :organisation and basis = 'HOLDS')";

    @Inject
    Jdbi jdbi;

    @Override
    public List<Notice> list(String organisation, boolean all, UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                select %s from help_request where %s and (:before::uuid is null or id < :before)
                    and (:all or acknowledged_at is null and seen_by is distinct from :organisation)
                order by id desc limit :limit""".formatted(NOTICE, HELD))
                .bind("organisation", organisation).bind("all", all).bind("before", before).bind("limit", limit)
                .mapTo(Notice.class).list());
    }

    @Override
    public Optional<Notice> see(UUID notice, String organisation, Instant now) {
        return jdbi.withHandle(db -> db.createQuery("""
                update help_request set seen_by = :organisation, seen_at = case when seen_by = :organisation then seen_at else :now end
                where id = :id and %s returning %s""".formatted(HELD, NOTICE))
                .bind("id", notice).bind("organisation", organisation).bind("now", now).mapTo(Notice.class).findOne());
    }
}
