package nl.krachtketen.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a municipality sets for itself. Its key stands for the municipality. */
public sealed interface MunicipalityEvent extends Event {

    String municipality();

    /** Made of the municipality's code: whoever tells of it has nothing else to call it by. */
    @Override
    default UUID key() {
        return UUID.nameUUIDFromBytes(municipality().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A municipality said after how many days somebody is stuck.
     *
     * @param organisation who set it
     * @param thresholds all that hold from now on, those that were left as usual among them
     */
    @EventType("municipalities.stall-thresholds-set")
    record StallThresholdsSet(
            @Coded(Code.MUNICIPALITY) String municipality,
            @Coded(Code.ORGANISATION) String organisation,
            Instant occurredAt,
            List<StallThreshold> thresholds) implements MunicipalityEvent {

        public StallThresholdsSet {
            Code.MUNICIPALITY.require(municipality);
            Code.ORGANISATION.require(organisation);
            Objects.requireNonNull(occurredAt, "occurredAt");
            thresholds = List.copyOf(thresholds);
        }
    }
}
