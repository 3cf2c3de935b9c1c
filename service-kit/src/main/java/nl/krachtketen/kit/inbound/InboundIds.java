package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import nl.krachtketen.kit.rest.AnswerSeal;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Which events of each organisation have taken effect. */
@ApplicationScoped
class InboundIds {

    /** The same event may be written down anew, with its fields in another order. */
    private static final ObjectMapper SORTED = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    @Inject
    Jdbi jdbi;

    @Inject
    AnswerSeal seal;

    @Inject
    Caller caller;

    @Inject
    Transactions transactions;

    /**
     * True for the first to bring the event. A second one waits here until the first has committed, and then loses.
     *
     * @throws Problem 422 if another event had this source and id
     */
    boolean claim(InboundEvent event) {
        byte[] key = seal.fingerprint((event.source() + " " + event.id()).getBytes(StandardCharsets.UTF_8));
        byte[] fingerprint = seal.fingerprint(written(event));
        boolean first = jdbi.withHandle(db -> db.execute(
                "insert into inbound_event (organisation, event, fingerprint) values (?, ?, ?) on conflict do nothing",
                caller.organisation(), key, fingerprint)) == 1;
        if (!first && !Arrays.equals(fingerprint, known(key))) {
            throw Problem.of("event-id-reused", "Event id reused", 422,
                    "Another event with this source and id took effect before. A new event needs a new id; a correction is a new event.");
        }
        return first;
    }

    private byte[] known(byte[] key) {
        return jdbi.withHandle(db -> db.createQuery("select fingerprint from inbound_event where organisation = :organisation and event = :event")
                .bind("organisation", caller.organisation()).bind("event", key).mapTo(byte[].class).one());
    }

    private static byte[] written(InboundEvent event) {
        try {
            return SORTED.writeValueAsBytes(SORTED.convertValue(event.whole(), Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Scheduled(every = "{krachtketen.inbound.forget-every}", identity = "forget-inbound-events")
    void forgetOld() {
        transactions.asPlatform(() -> jdbi.withHandle(db ->
                db.execute("delete from inbound_event where received_at < now() - interval '120 days'")));
    }
}
