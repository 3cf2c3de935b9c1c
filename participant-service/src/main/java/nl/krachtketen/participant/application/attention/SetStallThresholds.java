package nl.krachtketen.participant.application.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.krachtketen.contract.MunicipalityEvent.StallThresholdsSet;
import nl.krachtketen.contract.StallThreshold;
import nl.krachtketen.contract.vocabulary.WaitingPoint;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.domain.attention.Threshold;
import nl.krachtketen.participant.domain.attention.Thresholds;

/** A municipality says what it calls long; the dashboards hear of it too. */
@ApplicationScoped
public class SetStallThresholds {

    @Inject
    StallThresholds stallThresholds;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** False if somebody else changed them in the meantime. */
    public boolean set(String municipality, String organisation, List<Threshold> own, long newVersion) {
        boolean set = stallThresholds.set(municipality, own, newVersion);
        if (set) {
            outbox.publish(new StallThresholdsSet(municipality, organisation, clock.instant(), all(Thresholds.usual().with(own))), newVersion);
        }
        return set;
    }

    private static List<StallThreshold> all(Thresholds thresholds) {
        return thresholds.all().stream().map(each -> new StallThreshold(WaitingPoint.valueOf(each.step().name()), each.participationLevel(), each.days()))
                .toList();
    }
}
