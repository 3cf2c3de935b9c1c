package nl.krachtketen.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.ranking.Weights;
import nl.krachtketen.matching.domain.rule.HardRules;
import org.junit.jupiter.api.Test;

/** Two friends, or a whole group, that want to go together. */
class PartyTest {

    private static final Matchmaker MATCHMAKER = new Matchmaker(
            HardRules.at(Instant.parse("2008-12-01T09:00:00Z"), Duration.ofDays(60)),
            new Ranking(new Weights(40, 25, 15, 20, 15, 10, 20), Instant.EPOCH),
            3);

    @Test
    void whatIsProposedHasAPlaceForEachOfThem() {
        var forTwo = offering("1", it -> { it.places = 10; it.taken = 8; });
        var forOne = offering("2", it -> { it.places = 10; it.taken = 9; });
        assertThat(ids(friends(2), forTwo, forOne)).containsExactly(forTwo.id());
        assertThat(ids(friends(3), forTwo, forOne)).isEmpty();
    }

    @Test
    void whatIsProposedFitsEachOfThem() {
        var noChildren = offering("1", it -> { });
        var mother = AWoman.with(her -> her.childrenComeAlong = true);
        assertThat(ids(new Party(AWoman.with(her -> { }), List.of(mother)), noChildren)).isEmpty();
        assertThat(ids(Party.of(AWoman.with(her -> { })), noChildren)).containsExactly(noChildren.id());
    }

    @Test
    void whereAFriendTakesPartAlreadySheNeedsNoPlaceAndItComesFirst() {
        var elsewhere = offering("1", it -> { });
        var hers = offering("2", it -> { it.places = 10; it.taken = 9; });
        var friend = AWoman.with(her -> her.steps = Map.of(hers.id(), StepState.RUNNING));
        var list = shortlist(new Party(AWoman.with(her -> { }), List.of(friend)), elsewhere, hers);
        assertThat(list).extracting(Suggestion::offeringId).containsExactly(hers.id(), elsewhere.id());
        assertThat(list).extracting(Suggestion::companionsThere).containsExactly(1, 0);
        assertThat(list).extracting(Suggestion::score).containsExactly(20, 0);
    }

    /** L7, Amsterdam: a closed group goes on together from mental health care to social work to the community centre. */
    @Test
    void aGroupMovesTogetherThroughThreeOrganisations() {
        for (String organiser : List.of("1", "2", "3")) {
            var room = offering(organiser, it -> it.places = 12);
            var tooSmall = offering(organiser, it -> it.places = 11);
            assertThat(ids(friends(12), tooSmall, room)).containsExactly(room.id());
        }
    }

    private static Party friends(int people) {
        return new Party(AWoman.with(her -> { }), IntStream.range(1, people).mapToObj(n -> AWoman.with(her -> { })).toList());
    }

    private static OpenOffering offering(String organiser, Consumer<AnOffering> differences) {
        return AnOffering.with(it -> { it.organisation = "0000000100100100000" + organiser; differences.accept(it); });
    }

    private static List<Suggestion> shortlist(Party party, OpenOffering... offerings) {
        return MATCHMAKER.shortlist(party, Candidates.all(List.of(offerings)), 5);
    }

    private static List<UUID> ids(Party party, OpenOffering... offerings) {
        return shortlist(party, offerings).stream().map(Suggestion::offeringId).toList();
    }
}
