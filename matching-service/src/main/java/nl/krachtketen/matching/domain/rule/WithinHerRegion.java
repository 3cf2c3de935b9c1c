package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.PostcodeAreas;
import nl.krachtketen.matching.domain.Profile;

/** Her own municipality, and from the middle level on its surroundings: at a low level the scale is the neighbourhood. */
record WithinHerRegion() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        return offering.municipality().equals(her.municipality())
                        || her.goesIntoTheRegion()
                                && PostcodeAreas.sameRegion(her.intake().postcodeArea(), offering.postcodeArea())
                ? Verdict.fits()
                : Verdict.blocked(RuleName.MUNICIPALITY, "Dit aanbod is in een andere gemeente, te ver van huis.",
                        "This offering is in another municipality, too far from home.");
    }
}
