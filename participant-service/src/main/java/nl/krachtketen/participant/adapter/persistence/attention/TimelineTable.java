package nl.krachtketen.participant.adapter.persistence.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.krachtketen.participant.application.attention.Timelines;
import nl.krachtketen.participant.domain.attention.Happening;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.json.Json;

@ApplicationScoped
class TimelineTable implements Timelines {

    private static final QualifiedType<Map<String, String>> CODES =
            QualifiedType.of(new GenericType<Map<String, String>>() {}).with(Json.class);

    @Inject
    Jdbi jdbi;

    @Override
    public Set<UUID> add(List<Happening> happenings) {
        if (happenings.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(db -> {
            PreparedBatch batch = db.prepareBatch("""
                    insert into timeline_entry (participant, event_id, type, occurred_at, recorded_at, organisation, offering, codes)
                    select id, :eventId, :type, :occurredAt, :recordedAt, :organisation, :offering, :json
                    from participant where id = :participant on conflict do nothing""");
            happenings.forEach(happening -> batch.bindMethods(happening).bindByType("json", happening.codes(), CODES).add());
            int[] added = batch.execute();
            return IntStream.range(0, added.length).filter(i -> added[i] == 1).mapToObj(i -> happenings.get(i).eventId())
                    .collect(Collectors.toSet());
        });
    }

    @Override
    public List<Happening> of(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from timeline_entry where participant = :participant order by occurred_at, recorded_at, event_id""")
                .bind("participant", participant).map((row, context) -> new Happening(row.getObject("event_id", UUID.class), participant,
                        row.getString("type"), row.getTimestamp("occurred_at").toInstant(), row.getTimestamp("recorded_at").toInstant(),
                        row.getString("organisation"), row.getObject("offering", UUID.class),
                        context.findColumnMapperFor(CODES).orElseThrow().map(row, "codes", context))).list());
    }
}
