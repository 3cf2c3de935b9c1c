package nl.krachtketen.participant.application.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Happening;
import nl.krachtketen.participant.domain.attention.Running;

/**
 * Whatever service it comes from, it stands on her timeline, and may change where she stands. Everything happens to many women
 * every day, so that a batch is taken at once.
 */
@ApplicationScoped
public class WhenSomethingHappens {

    @Inject
    Timelines timelines;

    @Inject
    Standings standings;

    @Inject
    Stalls stalls;

    @Inject
    Clock clock;

    private record News(ChainEvent event, Happening happening) {}

    public void to(List<? extends Received> received) {
        List<News> news = new ArrayList<>();
        for (Received each : received) {
            if (each instanceof Received.Known known && known.event() instanceof ChainEvent event
                    && !(event instanceof ParticipantEvent.Erased)) {
                news.add(new News(event, Happening.of(event, known.id(), known.envelope().time())));
            }
        }
        Set<UUID> fresh = timelines.add(news.stream().map(News::happening).toList());
        fold(news.stream().filter(each -> fresh.contains(each.happening().eventId())).toList());
    }

    private void fold(List<News> news) {
        List<Standings.Taken> taken = new ArrayList<>();
        List<Standings.Touched> touched = new ArrayList<>();
        List<Standings.Seen> shown = new ArrayList<>();
        List<Standings.Seen> ended = new ArrayList<>();
        for (News each : news) {
            Happening happening = each.happening();
            ChainStep.of(each.event()).ifPresentOrElse(step -> taken.add(new Standings.Taken(step, happening, asked(each.event()))),
                    () -> touched.add(new Standings.Touched(happening.participant(),
                            each.event() instanceof ParticipantEvent.Resumed ? happening.occurredAt() : null)));
            Running.shownBy(each.event()).ifPresent(running -> shown.add(new Standings.Seen(running, happening)));
            Running.endedBy(each.event()).forEach(running -> ended.add(new Standings.Seen(running, happening)));
        }
        standings.take(taken);
        standings.touch(touched);
        standings.show(shown);
        standings.end(ended);
        stalls.endBefore(taken, clock.instant());
    }

    /** With a handover it is the taker who is asked. */
    private static String asked(ChainEvent event) {
        return event instanceof HandoverEvent handover ? handover.handover().to() : event.about().organisation();
    }
}
