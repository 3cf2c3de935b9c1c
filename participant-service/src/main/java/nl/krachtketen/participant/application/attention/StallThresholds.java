package nl.krachtketen.participant.application.attention;

import java.util.List;
import nl.krachtketen.participant.domain.attention.Threshold;
import nl.krachtketen.participant.domain.attention.Thresholds;

/** What each municipality calls long. */
public interface StallThresholds {

    /** @param version 0 as long as a municipality has set nothing of its own */
    record Versioned(Thresholds thresholds, long version) {}

    Versioned of(String municipality);

    /** False if somebody else changed them in the meantime. */
    boolean set(String municipality, List<Threshold> own, long newVersion);

    /** Municipalities whose thresholds changed since this was last asked. */
    List<String> takeChanged();
}
