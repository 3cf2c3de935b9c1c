package nl.krachtketen.system;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a service has read, in an operator's hands: what {@code kafka-consumer-groups.sh --reset-offsets} does. */
final class Offsets {

    private Offsets() {}

    /** As soon as nobody of the group is left, it begins again with what was written then. */
    static void setBack(String group, Instant to) {
        await(group).atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> alter(group, to));
    }

    private static boolean alter(String group, Instant to) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Platform.kafka("operator"))) {
            var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            var moment = read.keySet().stream().collect(toMap(part -> part, part -> OffsetSpec.forTimestamp(to.toEpochMilli())));
            Map<TopicPartition, OffsetAndMetadata> back = new HashMap<>(read);
            admin.listOffsets(moment).all().get().forEach((part, then) -> {
                // -1: nothing was written since.
                if (then.offset() >= 0) {
                    back.put(part, new OffsetAndMetadata(then.offset()));
                }
            });
            admin.alterConsumerGroupOffsets(group, back).all().get();
            return true;
        }
    }
}
