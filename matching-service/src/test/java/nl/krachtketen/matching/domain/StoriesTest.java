package nl.krachtketen.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.ranking.Text;
import nl.krachtketen.matching.domain.change.Change;
import nl.krachtketen.matching.domain.change.Obstacles;
import nl.krachtketen.matching.domain.path.NextSteps;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.ranking.Weights;
import nl.krachtketen.matching.domain.rule.HardRules;
import nl.krachtketen.matching.domain.rule.RuleName;
import nl.krachtketen.kit.ranking.Verdict;
import org.junit.jupiter.api.Test;

/** What the programme's municipalities told, as far as it is a matter of matching. */
class StoriesTest {

    private static final Matchmaker MATCHMAKER = new Matchmaker(
            HardRules.at(Instant.parse("2008-12-01T09:00:00Z"), Duration.ofDays(60)),
            new Ranking(new Weights(40, 25, 15, 20, 15, 10, 20), Instant.EPOCH),
            3);

    /** Breda reaches many women, but suitable places are hard to find for women who are hard to place. */
    private static final Profile HARD_TO_PLACE = AWoman.with(her -> {
        her.level = ParticipationLevel.LOW;
        her.goals = List.of(Goal.MEET_PEOPLE, Goal.PAID_WORK);
        her.languages = List.of(new LanguageSkill("ti", LanguageLevel.NATIVE));
        her.dutchLevel = DutchLevel.A0;
        her.barriers = List.of(Barrier.TRAVEL);
        her.availability = List.of(AnOffering.on(DayOfWeek.TUESDAY, DayPart.MORNING));
        her.postcodeArea = "4811";
        her.childrenComeAlong = true;
    });

    @Test
    void inBredaMediationReadsWidelySoThatAHardToPlaceWomanFindsAFirstStep() {
        var list = MATCHMAKER.shortlist(Party.of(HARD_TO_PLACE), Candidates.all(breda()), 5);
        assertThat(list).extracting(Suggestion::title).containsExactly("Koken in de wijk");
        assertThat(list.getFirst().reasons()).contains(MatchReason.LEADS_TO_GOAL, MatchReason.NEARBY,
                MatchReason.NO_OBLIGATION, MatchReason.CHILDREN_PROVIDED_FOR);
        assertThat(list.getFirst().concerns()).extracting(Verdict.Blocked::rule).containsExactly(RuleName.SLOT_OVERLAP);
    }

    @Test
    void inBredaItIsToldWhatWouldHaveToChangeForHer() {
        var obstacles = Obstacles.of(HARD_TO_PLACE, breda(), MATCHMAKER);
        assertThat(obstacles.fitting()).isZero();
        assertThat(obstacles.full()).isEqualTo(1);
        assertThat(obstacles.doors()).extracting(Obstacles.Door::change).containsExactly(
                new Change.TravelPass(),
                new Change.Childcare(),
                new Change.MoreDutch(DutchLevel.A1),
                new Change.AnotherSlot(AnOffering.on(DayOfWeek.WEDNESDAY, DayPart.EVENING)));
        assertThat(obstacles.doors()).extracting(door -> door.opens().size()).containsExactly(4, 2, 1, 1);
        assertThat(obstacles.doors()).allSatisfy(door -> assertThat(door.opens()).allSatisfy(offering ->
                assertThat(MATCHMAKER.fit(door.change().applied(HARD_TO_PLACE), offering).strictly()).isTrue()));
    }

    @Test
    void everyChangeCanBeReadInBothLanguages() {
        assertThat(Obstacles.of(HARD_TO_PLACE, breda(), MATCHMAKER).doors()).extracting(door -> door.change().text())
                .contains(new Text("Als zij op woensdagavond kan.", "If she could come on Wednesday evening."))
                .allSatisfy(text -> assertThat(text.nl()).startsWith("Als ").endsWith("."));
    }

    @Test
    void inBredaHerFirstStepShowsTheWayToTheWorkThatSheWants() {
        var cooking = breda().getFirst();
        var meeting = inBreda(it -> { it.kind = OfferingKind.INFORMAL_LANGUAGE_MEETING; it.nextSteps = List.of(OfferingKind.VOLUNTEER_VACANCY); });
        var vacancy = inBreda(it -> {
            it.kind = OfferingKind.VOLUNTEER_VACANCY;
            it.levels = List.of(ParticipationLevel.MIDDLE);
            it.dutchLevelNeeded = DutchLevel.A2;
            it.nextSteps = List.of(OfferingKind.WORK_LEARNING);
        });
        var job = inBreda(it -> { it.kind = OfferingKind.WORK_LEARNING; it.dutchLevelNeeded = DutchLevel.B1; });
        var graph = NextSteps.of(HARD_TO_PLACE, List.of(cooking), List.of(cooking, meeting, vacancy, job), MATCHMAKER);
        assertThat(graph.nodes()).containsExactlyInAnyOrder(
                new NextSteps.Node(OfferingKind.COMMUNITY_CENTRE_ACTIVITY, 0, List.of(cooking)),
                new NextSteps.Node(OfferingKind.INFORMAL_LANGUAGE_MEETING, 1, List.of(meeting)),
                new NextSteps.Node(OfferingKind.VOLUNTEER_VACANCY, 2, List.of(vacancy)),
                new NextSteps.Node(OfferingKind.WORK_LEARNING, 3, List.of(job)));
    }

    /** M1, Arnhem: an orientation on volunteering, a trial, and for 70% a contract of a year. */
    @Test
    void inArnhemOrientationLeadsToVolunteeringAndFromThereToWork() {
        var her = AWoman.with(it -> it.level = ParticipationLevel.MIDDLE);
        var orientation = arnhem("Oriëntatie op vrijwilligerswerk", OfferingKind.VOLUNTEER_ORIENTATION, OfferingKind.VOLUNTEER_VACANCY);
        var vacancy = arnhem("Gastvrouw in het museum", OfferingKind.VOLUNTEER_VACANCY, OfferingKind.EVC);
        var evc = arnhem("Erkenning van wat je kunt", OfferingKind.EVC, OfferingKind.WORK_LEARNING);
        var graph = NextSteps.of(her, List.of(orientation), List.of(orientation, vacancy, evc), MATCHMAKER);
        assertThat(graph.edges()).containsExactlyInAnyOrder(
                new NextSteps.Edge(OfferingKind.VOLUNTEER_ORIENTATION, OfferingKind.VOLUNTEER_VACANCY),
                new NextSteps.Edge(OfferingKind.VOLUNTEER_VACANCY, OfferingKind.EVC),
                new NextSteps.Edge(OfferingKind.EVC, OfferingKind.WORK_LEARNING));
        assertThat(graph.nodes()).filteredOn(node -> node.offerings().isEmpty()).as("the link that Arnhem lacks")
                .extracting(NextSteps.Node::kind).containsExactly(OfferingKind.WORK_LEARNING);
    }

    @Test
    void atTheBeginningAllThatFitsCanComeFirst() {
        var her = AWoman.with(it -> it.level = ParticipationLevel.MIDDLE);
        var vacancy = arnhem("Gastvrouw in het museum", OfferingKind.VOLUNTEER_VACANCY, OfferingKind.EVC);
        var graph = NextSteps.of(her, List.of(), List.of(vacancy), MATCHMAKER);
        assertThat(graph.nodes()).extracting(NextSteps.Node::kind, NextSteps.Node::level).containsExactlyInAnyOrder(
                tuple(OfferingKind.VOLUNTEER_VACANCY, 1), tuple(OfferingKind.EVC, 2));
    }

    /** Nijmegen has 120 to 140 language coaches at work: women of a high level for women of a low one. */
    @Test
    void inNijmegenTheLanguageCoachesAreSoughtAtEveryOrganiserAndFoundByWhoSpeaksTheLanguage() {
        var coaches = IntStream.range(0, 130).mapToObj(n -> AnOffering.with(it -> {
            it.municipality = "GM0268";
            it.title = "Taalcoach " + n;
            it.organisation = "0000000100100100%04d".formatted(n % 5);
            it.kind = OfferingKind.VOLUNTEER_VACANCY;
            it.levels = List.of(ParticipationLevel.HIGH);
            it.dutchLevelNeeded = DutchLevel.B1;
            it.languages = List.of(n % 2 == 0 ? "ar" : "tr");
            it.themes = List.of(Theme.LANGUAGE);
            it.nextSteps = List.of(OfferingKind.EVC);
        })).toList();
        var coach = AWoman.with(her -> {
            her.municipality = "GM0268";
            her.level = ParticipationLevel.HIGH;
            her.goals = List.of(Goal.VOLUNTEER, Goal.EDUCATION);
            her.themes = List.of(Theme.LANGUAGE);
            her.languages = List.of(new LanguageSkill("ar", LanguageLevel.NATIVE));
            her.dutchLevel = DutchLevel.B2;
        });
        var list = MATCHMAKER.shortlist(Party.of(coach), Candidates.all(coaches), 5);
        assertThat(list).extracting(Suggestion::organisation).doesNotHaveDuplicates().hasSize(5);
        assertThat(list.getFirst().reasons()).startsWith(MatchReason.LEADS_TO_GOAL)
                .contains(MatchReason.THEME_SHARED, MatchReason.NEXT_STEPS_FOLLOW, MatchReason.DUTCH_SUFFICES);
        var beginner = AWoman.with(her -> { her.municipality = "GM0268"; her.dutchLevel = DutchLevel.A1; });
        assertThat(MATCHMAKER.shortlist(Party.of(beginner), Candidates.all(coaches), 5)).isEmpty();
    }

    private static List<OpenOffering> breda() {
        List<OpenOffering> offerings = new ArrayList<>();
        offerings.add(inBreda(it -> {
            it.title = "Koken in de wijk";
            it.kind = OfferingKind.COMMUNITY_CENTRE_ACTIVITY;
            it.slots = List.of(AnOffering.on(DayOfWeek.WEDNESDAY, DayPart.EVENING));
            it.nextSteps = List.of(OfferingKind.INFORMAL_LANGUAGE_MEETING);
        }));
        offerings.add(inBreda(it -> { it.title = "Vol"; it.places = 8; it.taken = 8; }));
        Stream.of("4825", "4826", "4827", "4834").forEach(area -> offerings.add(inBreda(it -> it.postcodeArea = area)));
        Stream.of("4811", "4812").forEach(area -> offerings.add(inBreda(it -> {
            it.postcodeArea = area;
            it.children = ChildrenArrangement.NOT_PROVIDED;
        })));
        offerings.add(inBreda(it -> it.dutchLevelNeeded = DutchLevel.A1));
        offerings.add(inBreda(it -> { it.dutchLevelNeeded = DutchLevel.B1; it.children = ChildrenArrangement.NOT_PROVIDED; }));
        return offerings;
    }

    private static OpenOffering inBreda(Consumer<AnOffering> differences) {
        return AnOffering.with(it -> {
            it.postcodeArea = "4811";
            it.levels = List.of(ParticipationLevel.LOW);
            it.children = ChildrenArrangement.COME_ALONG;
            it.slots = List.of(AnOffering.on(DayOfWeek.TUESDAY, DayPart.MORNING));
            differences.accept(it);
        });
    }

    private static OpenOffering arnhem(String title, OfferingKind kind, OfferingKind next) {
        return AnOffering.with(it -> { it.title = title; it.kind = kind; it.nextSteps = List.of(next); });
    }
}
