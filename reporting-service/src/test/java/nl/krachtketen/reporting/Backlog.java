package nl.krachtketen.reporting;

import static nl.krachtketen.kit.test.Eventually.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.krachtketen.kit.test.TestDatabase;
import org.apache.kafka.clients.producer.ProducerRecord;

/** News of many women on the bus, told day by day as in a real programme: what happens to one woman lies far apart. */
final class Backlog {

    private static final List<String> MUNICIPALITIES = List.of("GM0363", "GM0599", "GM0518", "GM0344", "GM0758", "GM0268", "GM0164", "GM0202",
            "GM1883", "GM0772");
    private static final int FLOW = 75;

    private int published;

    private record Dated(String day, ProducerRecord<String, byte[]> record) implements Comparable<Dated> {

        static Dated of(ProducerRecord<String, byte[]> record) {
            String json = new String(record.value(), StandardCharsets.UTF_8);
            int begin = json.indexOf("\"occurredAt\":");
            return new Dated(json.substring(begin, json.indexOf(',', begin)), record);
        }

        @Override
        public int compareTo(Dated other) {
            return day.compareTo(other.day);
        }
    }

    /** Publishes until there are so many events, by programmes of so many women, one after the other. */
    void publish(int events, int women) {
        while (published < events) {
            var population = new Population();
            MUNICIPALITIES.forEach(municipality -> population.add(municipality, women / MUNICIPALITIES.size(), FLOW));
            List<ProducerRecord<String, byte[]>> news = population.news().stream().map(Dated::of).sorted().limit(events - published)
                    .map(Dated::record).toList();
            Reporting.publish(news);
            published += news.size();
        }
    }

    /** The same while the database is away: the service takes nothing in then, so everything is there when it begins. */
    void publishUnheard(int events, int women) {
        TestDatabase.execute("postgres", "alter role reporting_app connection limit 0");
        try {
            TestDatabase.execute("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'reporting_app'");
            publish(events, women);
        } finally {
            TestDatabase.execute("postgres", "alter role reporting_app connection limit -1");
        }
    }

    /** Counting them all costs more than taking in some: that is done when the last one can be there. */
    void awaitTaken() {
        await().atMost(Duration.ofMinutes(20)).pollInterval(Duration.ofMillis(50))
                .until(() -> Reporting.count("select coalesce(max(position) - min(position) + 1, 0) from event_log") >= published);
        await().until(() -> Reporting.count("select count(*) from event_log") == published);
    }
}
