package nl.krachtketen.reporting;

import static nl.krachtketen.contract.vocabulary.OfferingKind.CIVIC_INTEGRATION;
import static nl.krachtketen.contract.vocabulary.OfferingKind.COURSE;
import static nl.krachtketen.contract.vocabulary.OfferingKind.EMPOWERMENT;
import static nl.krachtketen.contract.vocabulary.OfferingKind.EVC;
import static nl.krachtketen.contract.vocabulary.OfferingKind.INFORMAL_LANGUAGE_MEETING;
import static nl.krachtketen.contract.vocabulary.OfferingKind.LANGUAGE_AT_HOME;
import static nl.krachtketen.contract.vocabulary.OfferingKind.VOLUNTEER_ORIENTATION;
import static nl.krachtketen.contract.vocabulary.OfferingKind.VOLUNTEER_VACANCY;
import static nl.krachtketen.contract.vocabulary.OfferingKind.WORK_LEARNING;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.HIGH;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.LOW;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.MIDDLE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.OfferingEvent.ReachReported;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Made-up women by the dozen, with flows that differ between municipalities; the same every time. */
public final class Population {

    private static final List<Theme> WISHES = List.of(Theme.LANGUAGE, Theme.LANGUAGE, Theme.PARENTING, Theme.SOCIAL_ACTIVATION, Theme.LABOUR_MARKET,
            Theme.LABOUR_MARKET, Theme.VOLUNTEERING, Theme.CHILDREN_AND_SCHOOL, Theme.HEALTH, Theme.NEIGHBOURHOOD);

    /** Who takes part, by name. */
    public static final Map<String, String> NAMES = Map.of(Woman.RECRUITER, "Vrouwencentrum", Woman.VOLUNTEERS, "Vrijwilligerscentrale",
            "00000001001001005000", "Taalschool De Brug", "00000001001001006000", "Buurthuis Het Anker");
    private static final List<String> TAKERS = NAMES.keySet().stream().filter(oin -> !oin.equals(Woman.RECRUITER)).sorted().toList();
    private static final Instant END = Woman.moment("2009-01-31");
    private static final List<UUID> COACHES = Stream.generate(Ids::next).limit(9).toList();

    private final Random random = new Random(2011);
    private final Random origins = new Random(2003);
    private final Random links = new Random(1975);
    private final Random choices = new Random(2009);
    private final Random schools = new Random(2009);
    private final List<ProducerRecord<String, byte[]>> news = new ArrayList<>();
    private final List<ProducerRecord<String, byte[]>> offerings = new ArrayList<>();
    private List<TestOffering> activities;
    private List<TestOffering> vacancies;

    /** @param flow how many of a hundred women go on after each step, more or less */
    public Population add(String municipality, int women, int flow) {
        offer(municipality);
        for (int i = 0; i < women; i++) {
            live(woman(municipality), flow);
        }
        return this;
    }

    /** At a low level people come to her; at a high level she finds her way. */
    private Woman woman(String municipality) {
        ParticipationLevel level = ParticipationLevel.values()[origins.nextInt(3)];
        RecruitmentChannel[] channels = RecruitmentChannel.values();
        int channel = (int) (origins.nextDouble() * origins.nextDouble() * 7) + 5 * level.ordinal();
        return new Woman(Ids.next(), municipality, level, true, channels[channel]);
    }

    public List<ProducerRecord<String, byte[]>> news() {
        return news;
    }

    /** Without handovers: whoever holds a woman at first may see all of it. */
    public List<ProducerRecord<String, byte[]>> newsWithoutHandovers() {
        return news.stream().filter(record ->
                !new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8).contains(".handover-")).toList();
    }

    /** What is offered to them. */
    public List<ProducerRecord<String, byte[]>> offerings() {
        return offerings;
    }

    private void offer(String municipality) {
        activities = List.of(
                TestOffering.of("Taal aan huis", LANGUAGE_AT_HOME, Theme.LANGUAGE, LOW).leadingTo(INFORMAL_LANGUAGE_MEETING, CIVIC_INTEGRATION),
                TestOffering.of("Praatcafé Nederlands", INFORMAL_LANGUAGE_MEETING, Theme.LANGUAGE, LOW, MIDDLE).by(Woman.RECRUITER)
                        .leadingTo(EMPOWERMENT, VOLUNTEER_ORIENTATION),
                TestOffering.of("Kracht in jezelf", EMPOWERMENT, Theme.SOCIAL_ACTIVATION, LOW, MIDDLE).leadingTo(VOLUNTEER_ORIENTATION, COURSE),
                TestOffering.of("Opvoeden in twee culturen", COURSE, Theme.PARENTING, MIDDLE).places(20, 20).in(municipality, "4811"),
                TestOffering.of("Solliciteren kun je leren", COURSE, Theme.LABOUR_MARKET, HIGH).places(30, 12).leadingTo(WORK_LEARNING, EVC),
                TestOffering.of("Oriëntatie op vrijwilligerswerk", VOLUNTEER_ORIENTATION, Theme.VOLUNTEERING).leadingTo(VOLUNTEER_VACANCY));
        vacancies = List.of(
                TestOffering.of("Gastvrouw in het buurthuis", VOLUNTEER_VACANCY, Theme.NEIGHBOURHOOD, LOW, MIDDLE).places(90, 20)
                        .in(municipality, "4812"),
                TestOffering.of("Voorlezen op school", VOLUNTEER_VACANCY, Theme.CHILDREN_AND_SCHOOL, MIDDLE).places(12, 11).in(municipality, "4814"),
                TestOffering.of("Taalcoach", VOLUNTEER_VACANCY, Theme.LANGUAGE, HIGH).by(Woman.RECRUITER).places(40, 31).in(municipality, "4811"));
        Stream.concat(activities.stream(), vacancies.stream())
                .forEach(each -> offerings.add(Chain.record(each.in(municipality, each.area()).published(), Ids.next(), 1)));
    }

    private UUID one(List<TestOffering> offered) {
        return offered.get((int) (choices.nextDouble() * choices.nextDouble() * offered.size())).id();
    }

    private List<Theme> wishes() {
        return List.of(WISHES.get(choices.nextInt(WISHES.size())), WISHES.get(choices.nextInt(WISHES.size()))).stream().distinct().toList();
    }

    private void live(Woman woman, int flow) {
        LocalDate day = LocalDate.of(2007, 1, 8).plusDays((long) (700 * Math.sqrt(random.nextDouble())));
        tell(woman.registered(day.toString()));
        if (!goesOn(flow + 12)) {
            maybeLeave(woman, day);
            return;
        }
        day = later(day, 24);
        tell(woman.intakeDone(day.toString(), wishes(), "48" + (11 + choices.nextInt(8))));
        pass(woman, day);
        if (goesOn(45)) {
            day = later(day, 30);
            tell(woman.course(day.toString(), one(activities)));
        }
        if (!goesOn(flow)) {
            maybeLeave(woman, day);
            return;
        }
        day = later(day, 18);
        tell(woman.chose(day.toString()));
        takePart(woman, day, flow);
    }

    /** Some are handed over, and some get a coach. */
    private void pass(Woman woman, LocalDate day) {
        int chance = links.nextInt(100);
        String taker = TAKERS.get((int) (TAKERS.size() * Math.sqrt(links.nextDouble())));
        LocalDate answer = day.plusDays(1 + links.nextInt(12));
        if (chance < 45) {
            tell(woman.offered(day.toString(), taker));
        }
        if (chance < 26) {
            tell(woman.accepted(answer.toString(), taker));
        } else if (chance < 30) {
            tell(woman.declined(answer.toString(), taker));
        } else if (chance < 41) {
            tell(woman.lapsed(day.plusDays(14).toString(), taker));
        }
        if (links.nextInt(5) == 0) {
            tell(woman.coached(day.toString(), COACHES.get(links.nextInt(COACHES.size()))));
        }
    }

    /** People whom a festival, a job fair and home visits reached without registering them. */
    public Population reach(String municipality) {
        for (RecruitmentChannel channel : List.of(RecruitmentChannel.NEIGHBOURHOOD_MEETING, RecruitmentChannel.STREET_TEAM, RecruitmentChannel.HOME_VISIT)) {
            for (int month = 0; month < 9; month++) {
                LocalDate day = LocalDate.of(2008, 2, 14).plusMonths(month);
                int women = 5 + links.nextInt(40);
                tell(new ReachReported(Ids.next(), Woman.moment(day.toString()), Woman.VOLUNTEERS, municipality, day, women + links.nextInt(20), women, channel));
            }
        }
        return this;
    }

    private void takePart(Woman woman, LocalDate chosen, int flow) {
        LocalDate day = later(chosen, 40);
        if (goesOn(flow + 8)) {
            tell(woman.trial(day.toString(), one(vacancies)));
        }
        if (!goesOn(flow - 5)) {
            maybeLeave(woman, day);
            return;
        }
        day = later(day, 45);
        tell(woman.placed(day.toString(), one(vacancies)));
        learn(woman, day.minusDays(60));
        if (goesOn(flow / 2)) {
            LocalDate moved = later(day, 160);
            tell(goesOn(55) ? woman.education(moved.toString()) : woman.work(moved.toString()));
        }
    }

    /** Some follow a civic integration programme beside it, or learn at work. */
    private void learn(Woman woman, LocalDate from) {
        OfferingKind[] kinds = {OfferingKind.CIVIC_INTEGRATION, OfferingKind.WORK_LEARNING, OfferingKind.EVC};
        int kind = schools.nextInt(8);
        if (kind < kinds.length) {
            UUID offering = Ids.next();
            tell(woman.began(from.toString(), kinds[kind], offering));
            tell(woman.completed(from.plusDays(420).toString(), kinds[kind], offering));
        }
    }

    private void maybeLeave(Woman woman, LocalDate day) {
        if (goesOn(40)) {
            tell(woman.left(later(day, 60).toString()));
        }
    }

    private boolean goesOn(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    private LocalDate later(LocalDate day, int usually) {
        return day.plusDays(1 + (int) Math.abs(random.nextGaussian() * usually));
    }

    /** What was heard of; the history ends in the spring of 2009. */
    private void tell(Event event) {
        if (!(event instanceof ChainEvent told) || told.about().occurredAt().isBefore(END)) {
            news.add(Chain.record(event, Ids.next(), 1));
        }
    }
}
