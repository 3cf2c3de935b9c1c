package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** What she chose already is not proposed again, unless her place there was released. */
record NotChosenYet() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        return her.history().steps().containsKey(offering.id())
                ? Verdict.blocked(RuleName.NOT_CHOSEN, "Zij heeft dit al gekozen.", "She chose this already.")
                : Verdict.fits();
    }
}
