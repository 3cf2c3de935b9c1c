package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtketen.kit.pairwise.Pairwise;

/**
 * Numbers events for a receiver in the order of the log. Each organisation counts from a secret number of its own, so that the
 * same event has another number everywhere; it keeps its number whenever and however often it is told. What the distances tell
 * all the same stands in ADR 0015.
 */
@ApplicationScoped
class Sequences {

    private static final UUID FIRST = new UUID(0, 0);
    /** Leaves room for more events than there will be, within nineteen digits. */
    private static final int SPARE_BITS = 2;
    private static final int DIGITS = 19;

    @Inject
    Pairwise pairwise;

    private final Map<String, Long> beginnings = new ConcurrentHashMap<>();

    String of(long position, String receiver) {
        String number = Long.toString(beginnings.computeIfAbsent(receiver, this::beginning) + position);
        return "0".repeat(DIGITS - number.length()) + number;
    }

    private long beginning(String receiver) {
        byte[] random = Base64.getUrlDecoder().decode(pairwise.outward("sequence", FIRST, receiver));
        return ByteBuffer.wrap(random).getLong() >>> SPARE_BITS;
    }
}
