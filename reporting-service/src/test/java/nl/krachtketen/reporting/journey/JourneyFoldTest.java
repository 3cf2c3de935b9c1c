package nl.krachtketen.reporting.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Journeys come out the same in whatever order, and however often, the news comes in. */
@QuarkusTest
class JourneyFoldTest {

    private static final int WOMEN = 120;
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final List<String> MUNICIPALITIES = List.of("GM0758", "GM0599", "GM0546");

    private static final UUID COACH = Ids.next();

    private final Random random = new Random(1001);
    private final List<UUID> offerings = Stream.generate(UUID::randomUUID).limit(6).toList();

    @BeforeEach
    void beginAgain() {
        Reporting.forgetEverything();
    }

    @Test
    void anyOrderAndAnyNumberOfDuplicatesGiveTheSameRows() {
        List<ProducerRecord<String, byte[]>> news = news();
        String inOrder = rowsAfter(news);
        assertThat(inOrder).contains("PLACED").contains("STEP").contains("LAPSED").contains("COACHING").contains("LANGUAGE").contains("DUAL_TRAJECTORY");
        assertThat(Reporting.count("select count(*) from journey where merged_into is not null")).isPositive();
        for (int i = 0; i < 3; i++) {
            List<ProducerRecord<String, byte[]>> thrice = new ArrayList<>(news);
            thrice.addAll(news);
            thrice.addAll(news);
            Collections.shuffle(thrice, random);
            Reporting.forgetEverything();
            assertThat(rowsAfter(thrice)).isEqualTo(inOrder);
        }
    }

    /** A handover says who holds her from now on, which is told in order; everything else about access may come in any. */
    @Test
    void whoMaySeeHerDependsOnTheOrderOfHandoversOnly() {
        List<ProducerRecord<String, byte[]>> news = news().stream().filter(record -> !header(record, "ce_type").contains(".handover-"))
                .collect(Collectors.toCollection(ArrayList::new));
        rowsAfter(news);
        String inOrder = all("participant_access", "true");
        Collections.shuffle(news, random);
        Reporting.forgetEverything();
        rowsAfter(news);
        assertThat(all("participant_access", "true")).isEqualTo(inOrder);
    }

    @Test
    void theFirstTimeOfEachStepCountsAndComingBackUndoesLeaving() {
        Woman woman = Woman.of("GM0758");
        Reporting.publish(woman.trial("2008-05-01"), woman.registered("2008-01-01"), woman.left("2008-06-01"),
                woman.trial("2008-03-01"), woman.placed("2008-07-01"),
                woman.assessed("2008-04-01", ParticipationLevel.MIDDLE), woman.intakeDone("2008-01-15"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 7);
        assertThat(row("select concat_ws(' ', trial_at::date, activated_at::date, furthest, participation_level, "
                + "coalesce(left_at::text, 'here'), unusual) from journey"))
                .isEqualTo("2008-03-01 2008-03-01 PLACED MIDDLE here f");
    }

    @Test
    void unusualStepsAreMarkedAndCounted() {
        Woman straightToWork = Woman.of("GM0758");
        Woman trialBeforeIntake = Woman.of("GM0758");
        Reporting.publish(straightToWork.registered("2008-01-01"), straightToWork.intakeDone("2008-01-08"),
                straightToWork.work("2008-02-01"), trialBeforeIntake.registered("2008-01-01"),
                trialBeforeIntake.trial("2008-01-02"), trialBeforeIntake.intakeDone("2008-01-20"));
        await().until(() -> Reporting.count("select count(*) from journey where unusual") == 2);
        await().until(() -> Reporting.funnel("GM0758").extract().<Integer>path("unusual") == 2);
    }

    @Test
    void whoDoesNotCountForTheProgrammeHasAJourneyAndIsNotCounted() {
        Woman man = new Woman(Ids.next(), "GM0758", ParticipationLevel.HIGH, false);
        Reporting.publish(man.registered("2008-01-01"), man.placed("2008-02-01"));
        await().until(() -> Reporting.count("select count(*) from journey where placed_at is not null") == 1);
        assertThat(Reporting.count("select count(*) from tally where women > 0")).isZero();
    }

    /** Histories of women who take most steps in order and some out of it, with days that coincide now and then. */
    private List<ProducerRecord<String, byte[]>> news() {
        List<ProducerRecord<String, byte[]>> news = new ArrayList<>();
        List<Woman> women = new ArrayList<>();
        for (int i = 0; i < WOMEN; i++) {
            Woman woman = new Woman(Ids.next(), MUNICIPALITIES.get(random.nextInt(3)),
                    ParticipationLevel.values()[random.nextInt(3)],
                    random.nextInt(10) > 0);
            List<Function<String, Event>> steps = List.of(woman::registered, intake(woman), day -> woman.coached(day, COACH),
                    day -> woman.offered(day, Woman.VOLUNTEERS), day -> woman.lapsed(day, Woman.VOLUNTEERS), day -> woman.course(day, one()),
                    woman::chose, woman::paused, day -> woman.trial(day, one()), woman::resumed, day -> woman.offered(day, Woman.VOLUNTEERS),
                    day -> woman.accepted(day, Woman.VOLUNTEERS), day -> woman.placed(day, one()),
                    day -> woman.began(day, OfferingKind.CIVIC_INTEGRATION, SCHOOL), day -> woman.coachEnded(day, COACH), woman::placementEnded,
                    day -> woman.completed(day, OfferingKind.CIVIC_INTEGRATION, SCHOOL),
                    woman::education, woman::work, woman::left, day -> woman.assessed(day, ParticipationLevel.HIGH));
            LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(400));
            long sequence = 0;
            for (Function<String, Event> step : steps) {
                if (sequence == 0 || random.nextInt(3) > 0) {
                    day = day.plusDays(random.nextInt(20) - 3);
                    news.add(Chain.record(step.apply(day.toString()), Ids.next(), ++sequence));
                }
            }
            if (i > 0 && random.nextInt(3) == 0) {
                sayWhoIsOne(woman, women.get(random.nextInt(i)), news);
            }
            women.add(woman);
        }
        return news;
    }

    private Function<String, Event> intake(Woman woman) {
        Theme theme = Theme.values()[random.nextInt(5)];
        return day -> woman.intakeDone(day, List.of(theme, Theme.LANGUAGE), "48" + (11 + theme.ordinal()));
    }

    private UUID one() {
        return offerings.get(random.nextInt(offerings.size()));
    }

    /** Two records are one woman; of some it turns out that they are not, as either holder may say. */
    private void sayWhoIsOne(Woman woman, Woman other, List<ProducerRecord<String, byte[]>> news) {
        news.add(Chain.record(woman.merged("2009-01-10", other), Ids.next(), 50));
        if (random.nextInt(3) == 0) {
            boolean theOther = random.nextBoolean();
            news.add(Chain.record(theOther ? other.unmerged("2009-02-01", woman) : woman.unmerged("2009-02-01", other), Ids.next(), 51));
        }
    }

    private String rowsAfter(List<ProducerRecord<String, byte[]>> news) {
        long distinct = news.stream().map(record -> header(record, "ce_id")).distinct().count();
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from journey_event") == distinct);
        return all("journey", "true") + all("journey_event", "true") + all("tally", "women <> 0") + all("flow", "women <> 0") + all("same_person", "true")
                + all("language_tally", "women <> 0") + all("handover_tally", "handovers <> 0") + all("chain_link", "true")
                + all("told_day", "true") + all("told_step", "true")
                + all("demand", "women <> 0 or waiting <> 0") + all("trail", "women <> 0")
                + all("bonus_entry", "true") + all("bonus_total", "number <> 0");
    }

    private static String header(ProducerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String all(String table, String condition) {
        return row("select string_agg(t::text, E'\\n' order by t::text) from " + table + " t where " + condition);
    }

    private static String row(String sql) {
        try (var db = TestDatabase.superuser("reporting"); var rows = db.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
