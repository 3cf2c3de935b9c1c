package nl.krachtketen.participant.adapter.persistence.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.participant.application.processing.DataSubject;
import nl.krachtketen.participant.application.processing.ProcessingRecord;
import nl.krachtketen.participant.application.processing.ProcessingRecords;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ProcessingRecordTable implements ProcessingRecords {

    /** Only the holder guides her; whoever else does something here may do it for what its own ground serves. */
    private static final String GROUND = """
            select case basis when 'HOLDS' then 'GUIDANCE' when 'EMERGENCY' then 'EMERGENCY' when 'ASKED' then 'HANDOVER' else 'PROGRESS' end
                as purpose
            from participant_access a
            where a.participant = given.participant and a.organisation = given.organisation and (a.until is null or a.until > now())
            order by array_position(array['HOLDS', 'EMERGENCY', 'ASKED'], a.basis) limit 1""";

    @Inject
    Jdbi jdbi;

    @Inject
    DataSubject subject;

    /** Few statements, however many records. A record about somebody who was erased in the meantime names nobody. */
    @Override
    public void add(List<Entry> entries) {
        jdbi.useHandle(db -> db.createUpdate("""
                        with given as (
                            select e.*, is_participant(e.participant) as here
                            from unnest(:ids, :participants, :subjects, :processings, :traces, :spans, :statuses, :names, :purposes,
                                :organisations, :sources, :starts, :ends) as e (id, participant, subject, processing, trace, span, status,
                                name, purpose, organisation, source, started, ended)),
                        known as (
                            insert into processing_subject (data_subject_id, participant)
                            select distinct subject, participant from given where here on conflict do nothing)
                        insert into processing_record (id, processing, trace_id, span_id, status, name, purpose, data_subject_id, organisation,
                            source, started_at, ended_at)
                        select id, processing, trace, span, status, name, coalesce(ground.purpose, given.purpose),
                            case when here then subject end, organisation, source, started::timestamptz, ended::timestamptz
                        from given left join lateral (""" + GROUND + ") ground on given.purpose = 'GUIDANCE'")
                .bindArray("ids", UUID.class, entries.stream().map(Entry::id).toList())
                .bindArray("sources", String.class, entries.stream().map(Entry::source).toList())
                .bindArray("participants", UUID.class, entries.stream().map(Entry::participant).toList())
                .bindArray("subjects", String.class, entries.stream().map(entry -> subject.id(entry.participant())).toList())
                .bindArray("processings", UUID.class, column(entries, ProcessingEvent.Recorded::processingId))
                .bindArray("traces", String.class, column(entries, ProcessingEvent.Recorded::traceId))
                .bindArray("spans", String.class, column(entries, ProcessingEvent.Recorded::spanId))
                .bindArray("statuses", String.class, column(entries, recorded -> recorded.status().name()))
                .bindArray("names", String.class, column(entries, ProcessingEvent.Recorded::operation))
                .bindArray("purposes", String.class, column(entries, recorded -> recorded.purpose().name()))
                .bindArray("organisations", String.class, column(entries, ProcessingEvent.Recorded::organisation))
                .bindArray("starts", String.class, column(entries, recorded -> recorded.startedAt().toString()))
                .bindArray("ends", String.class, column(entries, recorded -> recorded.endedAt().toString())).execute());
    }

    private static Object[] column(List<Entry> entries, Function<ProcessingEvent.Recorded, Object> value) {
        return entries.stream().map(Entry::recorded).map(value).toArray();
    }

    @Override
    public boolean guardedByCaller(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select guards_participant(:participant)").bind("participant", participant)
                .mapTo(Boolean.class).one());
    }

    @Override
    public List<ProcessingRecord> of(UUID participant, UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select r.*, o.title from processing_record r left join organisation o on o.oin = r.organisation
                        where r.data_subject_id = :subject and (:before::uuid is null or r.id < :before)
                        order by r.id desc limit :limit""")
                .bind("subject", subject.id(participant)).bind("before", before).bind("limit", limit)
                .mapTo(ProcessingRecord.class).list());
    }
}
