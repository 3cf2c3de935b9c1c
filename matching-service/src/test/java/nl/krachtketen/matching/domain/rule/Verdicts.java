package nl.krachtketen.matching.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.AWoman;
import nl.krachtketen.matching.domain.AnOffering;

/** What a rule must say of a woman and an offering. */
final class Verdicts {

    private Verdicts() {}

    static void assertFits(
            Rule rule, Consumer<AWoman> her, Consumer<AnOffering> offering, MatchReason... reasons) {
        assertThat(judge(rule, her, offering)).isEqualTo(new Verdict.Fits<>(List.of(reasons)));
    }

    static void assertBlocked(RuleName name, Rule rule, Consumer<AWoman> her, Consumer<AnOffering> offering) {
        assertThat(judge(rule, her, offering)).isInstanceOfSatisfying(Verdict.Blocked.class, blocked -> {
            assertThat(blocked.rule()).isEqualTo(name);
            assertThat(blocked.explanation().nl()).isNotBlank();
            assertThat(blocked.explanation().en()).isNotBlank();
        });
    }

    static Verdict<MatchReason, RuleName> judge(Rule rule, Consumer<AWoman> her, Consumer<AnOffering> offering) {
        return rule.judge(AWoman.with(her), AnOffering.with(offering));
    }
}
