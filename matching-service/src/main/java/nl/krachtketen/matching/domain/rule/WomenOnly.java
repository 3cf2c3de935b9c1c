package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** The programme is for women and nobody's sex is recorded, so this never blocks; for many it is why they come. */
record WomenOnly() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        return offering.womenOnly() ? Verdict.fits(MatchReason.WOMEN_ONLY) : Verdict.fits();
    }
}
