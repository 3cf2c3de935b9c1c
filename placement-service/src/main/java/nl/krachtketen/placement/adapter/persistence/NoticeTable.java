package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.placement.application.notice.Notices;
import nl.krachtketen.placement.domain.Notice;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class NoticeTable implements Notices {

    /** Nobody has to be told of what was done meanwhile, whoever did it. */
    private static final String UNSETTLED = """
        case kind
            when 'ANSWER_DUE' then exists (select from place_request r where r.id = about and r.answer = 'DUE')
            when 'PLACE_OFFERED' then exists (select from place_request r where r.id = about and r.state = 'OFFERED')
            when 'PLACE_RELEASED' then not exists (select from place_request r
                    where r.participant = notice.participant and r.id > about and r.state <> 'RELEASED')
                and not exists (select from outcome w where w.participant = notice.participant and w.recorded_at >= told_at)
            when 'OUTCOME_UNCONFIRMED' then not exists (select from outcome_confirmation c
                where c.outcome_id = about and c.recorded_at >= told_at)
            when 'OFFERING_UNCONFIRMED' then exists (select from offering o
                where o.id = offering_id and o.state = 'OPEN' and o.confirmed_at < told_at)
            when 'OFFERING_HIDDEN' then exists (select from offering o where o.id = offering_id and o.state = 'STALE')
        end""";

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Override
    public void tell(Notice notice) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into notice (id, kind, organisation, participant, offering_id, about, told_at)
            values (:id, :kind, :organisation, :participant, :offering, :about, :toldAt)""")
                .bind("id", Ids.next()).bindMethods(notice).bind("toldAt", clock.instant()).execute());
    }

    @Override
    public List<Told> list(String organisation, boolean all, UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from notice where organisation = :organisation and (:before::uuid is null or id < :before)
                and (:all or seen_at is null and %s)
            order by id desc limit :limit""".formatted(UNSETTLED))
                .bind("organisation", organisation).bind("all", all).bind("before", before).bind("limit", limit)
                .map(NoticeTable::read).list());
    }

    @Override
    public Optional<Told> see(UUID notice, String organisation, Instant now) {
        return jdbi.withHandle(db -> db.createQuery("""
            update notice set seen_at = coalesce(seen_at, :now) where id = :id and organisation = :organisation returning *""")
                .bind("now", now).bind("id", notice).bind("organisation", organisation)
                .map(NoticeTable::read).findOne());
    }

    private static Told read(ResultSet row, StatementContext context) throws SQLException {
        var notice = new Notice(Notice.Kind.valueOf(row.getString("kind")), row.getString("organisation"),
                Rows.uuid(row, "participant"), Rows.uuid(row, "offering_id"), Rows.uuid(row, "about"));
        return new Told(Rows.uuid(row, "id"), notice, Rows.instant(row, "told_at"), Rows.instant(row, "seen_at"));
    }
}
