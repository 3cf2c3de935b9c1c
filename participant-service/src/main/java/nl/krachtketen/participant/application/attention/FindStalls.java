package nl.krachtketen.participant.application.attention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.jobs.EachAlone;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.attention.Stall;
import nl.krachtketen.participant.domain.attention.StuckRules;
import nl.krachtketen.participant.domain.attention.Thresholds;
import nl.krachtketen.participant.domain.attention.Verdict;

/** Looks at everybody whose time has come, and tells the holder's contact person who is stuck. */
@ApplicationScoped
public class FindStalls {

    private static final int AT_A_TIME = 500;

    @Inject
    Standings standings;

    @Inject
    Stalls stalls;

    @Inject
    StallThresholds stallThresholds;

    @Inject
    Notices notices;

    @Inject
    Transactions transactions;

    @Inject
    EachAlone eachAlone;

    @Inject
    Clock clock;

    @Scheduled(every = "${krachtketen.attention.look-every:1m}", identity = "find-stalls")
    void look() {
        lookAt(clock.instant());
    }

    /** Finds everybody who is stuck at this moment. */
    public void lookAt(Instant now) {
        transactions.asPlatform(() -> {
            stallThresholds.takeChanged().forEach(standings::lookAtAllIn);
            return null;
        });
        Map<String, Thresholds> thresholds = new HashMap<>();
        int looked;
        do {
            looked = eachAlone.asPlatform("find-stalls", () -> standings.due(now, AT_A_TIME), id -> lookAt(id, thresholds, now));
        } while (looked > 0);
    }

    private void lookAt(UUID participant, Map<String, Thresholds> thresholds, Instant now) {
        standings.lockDue(participant, now).ifPresent(she -> judge(she,
                thresholds.computeIfAbsent(she.municipality(), there -> stallThresholds.of(there).thresholds()), now));
    }

    private void judge(Standings.Due she, Thresholds thresholds, Instant now) {
        Verdict verdict = StuckRules.judge(she.standing(), thresholds, now);
        Optional<Stall.Lasting> before = stalls.lasting(she.participant());
        boolean theSame = verdict instanceof Verdict.Stuck && before.filter(stall -> isAbout(stall, she)).isPresent();
        if (!theSame) {
            before.ifPresent(stall -> stalls.end(stall.core().id(), now));
            if (verdict instanceof Verdict.Stuck) {
                open(she, now);
            }
        }
        standings.lookedAt(she.participant(), verdict instanceof Verdict.UnderWay underWay ? underWay.until() : null);
    }

    private static boolean isAbout(Stall stall, Standings.Due she) {
        var core = stall.core();
        return core.step() == she.standing().step() && core.since().equals(she.standing().since()) && core.municipality().equals(she.municipality());
    }

    private void open(Standings.Due she, Instant now) {
        var standing = she.standing();
        var stall = new Stall.Open(new Stall.Core(Ids.next(), she.participant(), standing.step(), standing.since(), standing.turn(),
                she.municipality(), standing.level(), now, null));
        if (stalls.open(stall)) {
            notices.tell(new Notice(Notice.Kind.STALLED, new Notice.Audience.CaseWorkers(standing.holder(), she.contactPerson()),
                    she.participant(), stall.core().id()));
        }
    }
}
