package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.krachtketen.contract.Event;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** How the tests speak to the service: news in by Kafka, figures out by REST. */
public final class Reporting {

    /** Breda's own token. */
    public static final String BREDA = regie("GM0758");
    public static final String OFFICE = Tokens.of("00000001001001001000", List.of("*"), "programme-office");
    /** The women's organisation that recruits, in Breda and elsewhere. */
    public static final String RECRUITER = Tokens.of(Woman.RECRUITER, List.of("GM0758", "GM0268"), "caseworker");

    private Reporting() {}

    /** The token of a municipality's direction. */
    public static String regie(String municipality) {
        return Tokens.of("00000001001001004000", List.of(municipality), "regie");
    }

    public static ValidatableResponse get(String token, String path, Object... parameters) {
        return given().auth().oauth2(token).get(path, parameters).then();
    }

    public static ValidatableResponse funnel(String municipality) {
        return get(regie(municipality), "/v1/municipalities/{municipality}/funnel", municipality);
    }

    /** Publishes events in this order, in as few batches as Kafka makes of them. */
    public static void publish(Event... events) {
        publish(Arrays.stream(events).map(event -> Chain.record(event, Ids.next(), 1)).toList());
    }

    public static void publish(List<ProducerRecord<String, byte[]>> records) {
        String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", bootstrap, "linger.ms", 20),
                new StringSerializer(), new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            records.forEach(record -> sent.add(producer.send(record)));
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long count(String sql) {
        return TestDatabase.count("reporting", sql);
    }

    /** Begins again with nothing, as after an erroneous import. */
    public static void forgetEverything() {
        TestDatabase.execute("reporting",
                "truncate inbox, event_log, journey_event, journey, same_person, tally, flow, flow_stand, "
                        + "publication, published_figure, told_day, told_step, "
                        + "offering, demand, trail, month_figure, handover_tally, language_tally, chain_link, reach, reach_tally, organisation, "
                        + "bonus_entry, bonus_total, parenting_offering, stall_term, stall_terms_version, "
                        + "known_participant, participant_access, participant_consent, "
                        + "erased_participant, erased_name");
    }

    /** The programme office publishes the figures of this month. */
    public static void publishTheMonth() {
        given().auth().oauth2(OFFICE).post("/v1/publications").then().statusCode(201);
    }

    /** What was published this month becomes what was published a month ago. */
    public static void aMonthGoesBy() {
        int before = Integer.parseInt(YearMonth.now(ZoneId.of("Europe/Amsterdam")).minusMonths(1).toString().replace("-", ""));
        TestDatabase.execute("reporting", "insert into publication select %d, taken_at from publication; ".formatted(before)
                + "update published_figure set month = %d; delete from publication where month <> %d".formatted(before, before));
    }
}
