package nl.krachtketen.reporting.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads events back out of the log, as they were when they were received. Those about one woman come together, because what is folded
 * from them is then folded once.
 */
@ApplicationScoped
class OldNews {

    /** Stands before and behind everybody. */
    private static final UUID NOBODY = new UUID(0, 0);
    /** Nothing is left of what an earlier version could not read and had to forget. */
    private static final String LEGIBLE = "(applied or payload <> '{}') and position <= :until";
    /** An erased woman's intake lacks what could single her out. Nothing is folded from that, but the contract asks for it. */
    private static final String ROWS = """
            select position, participant, id, source, type, subject, time, sequence, correlation, causation, topic,
                case when type = 'nl.krachtketen.participants.intake-done.v1' and payload -> 'postcodeArea' is null
                    then ('{"postcodeArea": "1000", "languages": [], "barriers": [], "availability": []}' || payload)::text
                    else document end as payload
            from event_log where\s""" + LEGIBLE;

    @Inject
    Jdbi jdbi;

    /** Where a page ended. */
    record Mark(UUID participant, long position) {

        static final Mark BEGINNING = new Mark(NOBODY, 0);
    }

    /** @param rows how many rows were read, also those that this version does not know */
    record Page(List<Received.Known> news, int rows, Mark end) {}

    private record Row(Mark mark, Received.Envelope envelope) {

        static Row of(ResultSet row, StatementContext context) throws SQLException {
            return new Row(new Mark(row.getObject(2, UUID.class), row.getLong(1)), new Received.Envelope(row.getObject(3, UUID.class),
                    row.getString(4), row.getString(5), row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant(), row.getLong(8),
                    row.getObject(9, UUID.class), row.getObject(10, UUID.class), null, row.getString(11), row.getBytes(12)));
        }
    }

    long end() {
        return jdbi.withHandle(db -> db.createQuery("select log_end()").mapTo(Long.class).one());
    }

    long count(long until) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from event_log where " + LEGIBLE).bind("until", until)
                .mapTo(Long.class).one());
    }

    /** True if somebody was given to nobody after this position. */
    boolean somebodyWasErasedAfter(long position) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select exists (select from event_log where position > :position and type = 'nl.krachtketen.participants.erased.v1')""")
                .bind("position", position).mapTo(Boolean.class).one());
    }

    /**
     * The next events about participants, woman by woman; somewhat more than so many, because none of hers is left behind: another page of
     * hers, folded at the same time, would not see these.
     */
    Page ofParticipants(Mark after, long until, int limit) {
        return page(ROWS + """
                 and participant is not null and participant > :participant
                order by participant fetch first (:limit) rows with ties""", after, until, limit);
    }

    /** The next events that are about no participant, in their order. */
    Page ofOfferings(Mark after, long until, int limit) {
        return page(ROWS + " and participant is null and position > :after order by position limit :limit", after, until, limit);
    }

    /** The next events about whatever, in their order. */
    Page ofAll(Mark after, long until, int limit) {
        return page(ROWS + " and position > :after order by position limit :limit", after, until, limit);
    }

    private Page page(String sql, Mark after, long until, int limit) {
        List<Row> rows = jdbi.withHandle(db -> db.createQuery(sql).bind("participant", after.participant()).bind("after", after.position())
                .bind("until", until).bind("limit", limit).map(Row::of).list());
        return new Page(rows.parallelStream().map(Row::envelope).filter(envelope -> EventCatalogue.byType(envelope.type()).isPresent())
                .map(OldNews::read).toList(), rows.size(), rows.isEmpty() ? after : rows.getLast().mark());
    }

    private static Received.Known read(Received.Envelope envelope) {
        return new Received.Known(envelope, EventJson.read(envelope.type(), envelope.payload()));
    }
}
