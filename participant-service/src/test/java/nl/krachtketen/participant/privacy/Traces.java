package nl.krachtketen.participant.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that a service leaves behind: topics, log and every table of its database. */
final class Traces {

    private static final List<String> TOPICS = List.of("chain-events", "offering-events", "processing-log", "municipality-events", "participant-dead-letters");

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final PatternFormatter format = new PatternFormatter("%s%e");

    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(format.format(line));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    void stopListening() {
        Logger.getLogger("").removeHandler(ear);
    }

    List<String> logged() {
        return logged;
    }

    /** Keys, headers and values of all records. */
    List<String> topics() {
        return TOPICS.stream().flatMap(topic -> Chain.records(topic).stream()).flatMap(record -> Stream.concat(
                Stream.of(record.key(), text(record.value())),
                Stream.of(record.headers().toArray()).map(header -> text(header.value())))).toList();
    }

    /** Her sealed data and her sealed key, as the database prints bytes. */
    List<String> sealsOf(UUID participant) {
        return query("select encode(unnest(array[wrapped_key, sealed]), 'hex') from participant_person where participant = '" + participant + "'");
    }

    /** The tables of which some row holds one of these, as text or as the bytes of a text. */
    List<String> tablesThatHold(List<String> texts) {
        List<String> forms = texts.stream().flatMap(text -> Stream.of(text, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)))).toList();
        String any = String.join(" or ", forms.stream().map(form -> "lower(t::text) like '%" + form + "%'").toList());
        return tables().stream().filter(table -> TestDatabase.count("participant", "select count(*) from " + table + " t where " + any) > 0).toList();
    }

    /** The tables of which some row refers to her by her identifier. */
    List<String> tablesThatReferTo(UUID participant) {
        return query("select table_name from information_schema.columns where table_schema = 'public' and column_name = 'participant'").stream()
                .filter(table -> TestDatabase.count("participant", "select count(*) from " + table + " where participant = '" + participant + "'") > 0)
                .toList();
    }

    private static List<String> tables() {
        List<String> tables = query("select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace");
        if (!tables.contains("participant_person") || !tables.contains("outbox")) {
            throw new IllegalStateException("These cannot be all tables: " + tables);
        }
        return tables;
    }

    private static List<String> query(String sql) {
        try (var db = TestDatabase.superuser("participant"); var rows = db.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
