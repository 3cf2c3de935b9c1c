package nl.krachtketen.participant.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What other services tell about a woman. */
final class Story {

    private final UUID woman;
    private final String municipality;
    private final String organiser;
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();

    Story(UUID woman, String municipality, String organiser) {
        this.woman = woman;
        this.municipality = municipality;
        this.organiser = organiser;
    }

    Story and(Instant when, Function<About, ChainEvent> event) {
        var about = new About(woman, when, municipality, organiser, null, RecruitmentChannel.HOME_VISIT, true, null);
        records.add(Chain.record(event.apply(about), Ids.next(), 1));
        return this;
    }

    /** In another order than that in which it happened, and everything twice. */
    void toldBackwards() {
        records.reversed().forEach(Chain::publish);
        records.reversed().forEach(Chain::publish);
    }

    void told() {
        records.forEach(Chain::publish);
    }
}
