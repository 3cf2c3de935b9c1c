package nl.krachtketen.matching.domain.rule;

import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** The Dutch that an organiser needs is needed; that her own language is spoken there speaks for it. */
record DutchSuffices() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        DutchLevel needed = offering.dutchLevelNeeded();
        DutchLevel hers = her.intake().dutchLevel();
        if (needed != null && hers != null && hers.compareTo(needed) < 0) {
            return Verdict.blocked(
                    RuleName.LANGUAGE,
                    "Hier is Nederlands op niveau %s nodig; zij heeft %s.".formatted(needed, hers),
                    "Dutch at level %s is needed here; hers is %s.".formatted(needed, hers));
        }
        List<MatchReason> reasons = new ArrayList<>();
        if (offering.languages().stream().anyMatch(her.intake()::speaks)) {
            reasons.add(MatchReason.LANGUAGE_SPOKEN);
        }
        if (hers != null) {
            reasons.add(MatchReason.DUTCH_SUFFICES);
        }
        return new Verdict.Fits(reasons);
    }
}
