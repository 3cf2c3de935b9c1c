package nl.krachtketen.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.ranking.Weights;
import nl.krachtketen.matching.domain.rule.HardRules;
import nl.krachtketen.matching.domain.rule.RuleName;
import nl.krachtketen.kit.ranking.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a shortlist comes about. */
class MatchmakerTest {

    private static final Matchmaker MATCHMAKER = new Matchmaker(
            HardRules.at(Instant.parse("2008-12-01T09:00:00Z"), Duration.ofDays(60)),
            new Ranking(new Weights(40, 25, 15, 20, 15, 10, 20), Instant.EPOCH),
            3);

    private static final Profile LOW_LEVEL = AWoman.with(her -> {
        her.level = ParticipationLevel.LOW;
        her.goals = List.of(Goal.MEET_PEOPLE);
        her.availability = List.of(AnOffering.on(DayOfWeek.TUESDAY, DayPart.MORNING));
        her.childrenComeAlong = true;
    });

    @Test
    void theBestComesFirstAndSaysWhy() {
        var course = fitting(OfferingKind.COURSE, "1");
        var coffee = fitting(OfferingKind.COMMUNITY_CENTRE_ACTIVITY, "2");
        var list = shortlist(List.of(course, coffee), 5);
        assertThat(list).extracting(Suggestion::offeringId).containsExactly(coffee.id(), course.id());
        assertThat(list.getFirst().score()).isEqualTo(40);
        assertThat(list.getFirst().reasons())
                .startsWith(MatchReason.LEADS_TO_GOAL)
                .contains(
                        MatchReason.LEVEL_FITS,
                        MatchReason.DAY_PART_FITS,
                        MatchReason.CHILDREN_PROVIDED_FOR,
                        MatchReason.PLACE_FREE);
        assertThat(list).allSatisfy(suggestion -> assertThat(suggestion.concerns()).isEmpty());
    }

    @Test
    void theListHasNoMoreEntriesThanAskedFor() {
        var many = IntStream.range(0, 20).mapToObj(n -> fitting(OfferingKind.COURSE, "" + n)).toList();
        assertThat(shortlist(many, 7)).hasSize(7);
    }

    @Test
    void oneOrganiserDoesNotFillTheListWhenAnotherIsNearlyAsGood() {
        var nearlyAsGood = AnOffering.with(it -> {
            suits(it, "2");
            it.kind = OfferingKind.COURSE;
            it.nextSteps = List.of(OfferingKind.COMMUNITY_CENTRE_ACTIVITY);
        });
        var both = Stream.of("1", "1", "1", "1")
                .map(organiser -> fitting(OfferingKind.COMMUNITY_CENTRE_ACTIVITY, organiser));
        var list = shortlist(Stream.concat(both, Stream.of(nearlyAsGood)).toList(), 5);
        assertThat(list).extracting(Suggestion::score).containsExactly(40, 30, 20, 15, 10);
        assertThat(list.get(3).offeringId()).isEqualTo(nearlyAsGood.id());
    }

    @Test
    void equalOfferingsAlwaysComeInTheSameOrder() {
        var offerings = IntStream.range(0, 6).mapToObj(n -> fitting(OfferingKind.COURSE, "" + n)).toList();
        assertThat(shortlist(offerings.reversed(), 6))
                .isEqualTo(shortlist(offerings, 6));
    }

    @Test
    void withTooFewFittingOfferingsTimesAndLevelAreReadWidelyAndTheEntrySaysSo() {
        var fits = fitting(OfferingKind.COURSE, "1");
        var wrongTime = AnOffering.with(it -> {
            suits(it, "2");
            it.slots = List.of(AnOffering.on(DayOfWeek.FRIDAY, DayPart.EVENING));
        });
        var list = shortlist(List.of(wrongTime, fits), 5);
        assertThat(list).extracting(Suggestion::offeringId).containsExactly(fits.id(), wrongTime.id());
        assertThat(list.getLast().concerns()).extracting(Verdict.Blocked::rule).containsExactly(RuleName.SLOT_OVERLAP);
    }

    @Test
    void aWideReadingFillsTheListUpToThreeOnly() {
        var others = IntStream.range(0, 9)
                .mapToObj(n -> AnOffering.with(it -> {
                    suits(it, "" + n);
                    it.levels = List.of(ParticipationLevel.HIGH);
                }));
        var offerings = Stream.concat(Stream.of(fitting(OfferingKind.COURSE, "99")), others).toList();
        assertThat(shortlist(offerings, 5)).hasSize(3);
    }

    @Test
    void threeThatFitAreEnoughForAStrictReading() {
        var fitting = IntStream.range(0, 3).mapToObj(n -> fitting(OfferingKind.COURSE, "" + n));
        var wrongLevel = AnOffering.with(it -> { suits(it, "9"); it.levels = List.of(ParticipationLevel.HIGH); });
        assertThat(shortlist(Stream.concat(fitting, Stream.of(wrongLevel)).toList(), 5))
                .hasSize(3).allSatisfy(suggestion -> assertThat(suggestion.concerns()).isEmpty());
    }

    @Test
    void noReadingIsWideEnoughToLeaveHerChildrenOut() {
        var noChildren = AnOffering.with(it -> { suits(it, "1"); it.children = ChildrenArrangement.NOT_PROVIDED; });
        assertThat(shortlist(List.of(noChildren), 5)).isEmpty();
    }

    @Test
    void whyAndWhyNotAreToldTogether() {
        var fit = MATCHMAKER.fit(LOW_LEVEL, AnOffering.with(it -> {
            suits(it, "1");
            it.municipality = "GM0344";
            it.children = ChildrenArrangement.NOT_PROVIDED;
        }));
        assertThat(fit.strictly()).isFalse();
        assertThat(fit.reasons()).contains(MatchReason.LEADS_TO_GOAL, MatchReason.DAY_PART_FITS);
        assertThat(fit.obstacles())
                .extracting(Verdict.Blocked::rule)
                .containsExactly(RuleName.MUNICIPALITY, RuleName.CHILDREN);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonCanBeReadInBothLanguages(MatchReason reason) {
        assertThat(ReasonText.of(reason).nl()).endsWith(".");
        assertThat(ReasonText.of(reason).en()).endsWith(".");
    }

    private static List<Suggestion> shortlist(List<OpenOffering> offerings, int limit) {
        return MATCHMAKER.shortlist(Party.of(LOW_LEVEL), Candidates.all(offerings), limit);
    }

    private static OpenOffering fitting(OfferingKind kind, String organiser) {
        return AnOffering.with(it -> { suits(it, organiser); it.kind = kind; });
    }

    private static void suits(AnOffering it, String organiser) {
        it.organisation = "0000000100100100%4s".formatted(organiser).replace(' ', '0');
        it.levels = List.of(ParticipationLevel.LOW);
        it.children = ChildrenArrangement.COME_ALONG;
        it.slots = LOW_LEVEL.intake().availability();
    }
}
