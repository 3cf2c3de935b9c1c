package nl.krachtketen.participant.adapter.persistence.herview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.application.herview.Ground;
import nl.krachtketen.participant.application.herview.HerRecords;
import nl.krachtketen.participant.application.processing.DataSubject;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class HerRecordTables implements HerRecords {

    @Inject
    Jdbi jdbi;

    @Inject
    DataSubject subject;

    /** What she withdrew a moment ago is out at once: her own decision is looked at, not only the news of it. */
    @Override
    public List<Ground> grounds(UUID participant, Instant now) {
        return jdbi.withHandle(db -> db.createQuery("""
                        with granted as (
                            select organisation, basis, purpose, until from participant_access
                            where participant = :participant and (until is null or until > :now)),
                        consented as (
                            select recipient, purpose, (last_date + 1)::timestamp at time zone 'Europe/Amsterdam' as until from consent
                            where participant = :participant and ended_at is null),
                        refused as (
                            select recipient, purpose from consent where participant = :participant
                            union select recipient, purpose from participant_consent where participant = :participant and not given)
                        select organisation, basis, purpose, until from granted g
                        where basis <> 'CONSENTED' and ((purpose is null)
                            or not exists (select from refused r where r.recipient = g.organisation and r.purpose = g.purpose)
                            or exists (select from consented c where c.recipient = g.organisation and c.purpose = g.purpose))
                        union all select recipient, 'CONSENTED', purpose, until from consented c
                        where (until is null or until > :now) and not exists (select from granted g
                            where g.basis <> 'CONSENTED' and g.organisation = c.recipient and g.purpose = c.purpose)""")
                .bind("participant", participant).bind("now", now).mapTo(Ground.class).list());
    }

    @Override
    public List<Done> done(UUID participant, LocalDate before, int days) {
        return jdbi.withHandle(db -> db.createQuery("""
                        with hers as (
                            select (ended_at at time zone 'Europe/Amsterdam')::date as day, organisation, name, purpose, ended_at
                            from processing_record where data_subject_id = :subject and status = 'OK'),
                        shown as (
                            select distinct day from hers where (:before::date is null or day < :before) order by day desc limit :days)
                        select day, organisation, name, purpose, count(*) as times from hers join shown using (day)
                        group by day, organisation, name, purpose order by day desc, max(ended_at) desc""")
                .bind("subject", subject.id(participant)).bind("before", before).bind("days", days).mapTo(Done.class).list());
    }
}
