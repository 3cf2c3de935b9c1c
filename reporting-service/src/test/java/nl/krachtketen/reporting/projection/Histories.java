package nl.krachtketen.reporting.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.OfferingEvent.ReachReported;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.reporting.TestOffering;
import nl.krachtketen.reporting.Woman;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Women who take most steps in order and some out of it, with days that coincide now and then; and what is offered to them. */
final class Histories {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID COACH = Ids.next();
    private static final List<String> MUNICIPALITIES = List.of("GM0758", "GM0599", "GM0546");

    private final Random random = new Random(1001);
    private final List<ProducerRecord<String, byte[]>> news = new ArrayList<>();
    private final List<Woman> women = new ArrayList<>();
    private final List<TestOffering> offerings = List.of(
            TestOffering.of("Taal aan huis", OfferingKind.LANGUAGE_AT_HOME, Theme.LANGUAGE, ParticipationLevel.LOW),
            TestOffering.of("Opvoeden in twee culturen", OfferingKind.COURSE, Theme.PARENTING, ParticipationLevel.MIDDLE),
            TestOffering.of("Gastvrouw", OfferingKind.VOLUNTEER_VACANCY, Theme.NEIGHBOURHOOD, ParticipationLevel.LOW),
            TestOffering.of("Taalcoach", OfferingKind.VOLUNTEER_VACANCY, Theme.LANGUAGE, ParticipationLevel.HIGH));

    /** At least so many events, in the order in which they were told. */
    List<ProducerRecord<String, byte[]>> ofAtLeast(int events) {
        offerings.forEach(this::offer);
        while (news.size() < events) {
            Woman woman = new Woman(Ids.next(), any(MUNICIPALITIES), any(List.of(ParticipationLevel.values())), random.nextInt(10) > 0);
            live(woman);
            if (!women.isEmpty() && random.nextInt(3) == 0) {
                sayWhoIsOne(woman, any(women));
            }
            women.add(woman);
        }
        return news;
    }

    /** What is told of it later outweighs what was told before, whichever comes first. */
    private void offer(TestOffering offering) {
        tell(offering.published(), 1);
        tell(offering.places(20, 5).changed(), 2);
        tell(offering.places(20, 20).changed(), 3);
        for (int report = 1; report <= 3; report++) {
            LocalDate day = LocalDate.of(2008, 2, 14).plusMonths(report % 2);
            tell(new ReachReported(offering.id(), Woman.moment(day.toString()), Woman.VOLUNTEERS, "GM0758", day, 10 * report, 5 * report,
                    RecruitmentChannel.HOME_VISIT), 3 + report);
        }
    }

    private void live(Woman woman) {
        List<Function<String, Event>> steps = List.of(woman::registered, intake(woman), day -> woman.coached(day, COACH),
                day -> woman.offered(day, Woman.VOLUNTEERS), day -> woman.lapsed(day, Woman.VOLUNTEERS),
                day -> woman.course(day, offerings.get(1).id()), woman::chose, woman::paused, day -> woman.trial(day, any(offerings).id()), woman::resumed,
                day -> woman.offered(day, Woman.VOLUNTEERS), day -> woman.accepted(day, Woman.VOLUNTEERS), day -> woman.placed(day, any(offerings).id()),
                day -> woman.began(day, OfferingKind.CIVIC_INTEGRATION, SCHOOL), day -> woman.coachEnded(day, COACH), woman::placementEnded,
                day -> woman.completed(day, OfferingKind.CIVIC_INTEGRATION, SCHOOL), day -> woman.in("GM0599").movedFrom(day, woman.municipality()),
                woman::education, woman::work, woman::left, day -> woman.assessed(day, ParticipationLevel.HIGH));
        LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(400));
        long sequence = 0;
        for (Function<String, Event> step : steps) {
            if (sequence == 0 || random.nextInt(3) > 0) {
                day = day.plusDays(random.nextInt(20) - 3);
                tell(step.apply(day.toString()), ++sequence);
            }
        }
    }

    private Function<String, Event> intake(Woman woman) {
        Theme theme = Theme.values()[random.nextInt(5)];
        return day -> woman.intakeDone(day, List.of(theme, Theme.LANGUAGE), "48" + (11 + theme.ordinal()));
    }

    /** Two records are one woman; of some it turns out that they are not, as either holder may say. */
    private void sayWhoIsOne(Woman woman, Woman other) {
        tell(woman.merged("2009-01-10", other), 50);
        if (random.nextInt(3) == 0) {
            tell(random.nextBoolean() ? other.unmerged("2009-02-01", woman) : woman.unmerged("2009-02-01", other), 51);
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void tell(Event event, long sequence) {
        news.add(Chain.record(event, Ids.next(), sequence));
    }
}
