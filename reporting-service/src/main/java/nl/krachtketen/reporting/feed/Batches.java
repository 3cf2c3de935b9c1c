package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes a batch of CloudEvents: a JSON array. Its events are written on all processors. */
@ApplicationScoped
class Batches {

    private static final int USUAL_EVENT = 1_024;

    @Inject
    ObjectMapper json;

    byte[] write(List<PartnerEvent> events) {
        List<byte[]> written = events.parallelStream().map(event -> write(event.event())).toList();
        var batch = new ByteArrayOutputStream(events.size() * USUAL_EVENT + 2);
        batch.write('[');
        for (int i = 0; i < written.size(); i++) {
            if (i > 0) {
                batch.write(',');
            }
            batch.writeBytes(written.get(i));
        }
        batch.write(']');
        return batch.toByteArray();
    }

    private byte[] write(CloudEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
