package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.PostcodeAreas;
import nl.krachtketen.matching.domain.Profile;

/** Who cannot travel needs it in her own neighbourhood. */
record TravelPossible() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        String home = her.intake().postcodeArea();
        boolean near = offering.postcodeArea() == null
                ? offering.municipality().equals(her.municipality())
                : PostcodeAreas.sameNeighbourhood(home, offering.postcodeArea());
        return near || home == null || !her.intake().barriers().contains(Barrier.TRAVEL)
                ? Verdict.fits()
                : Verdict.blocked(RuleName.TRAVEL, "Zij kan niet reizen en dit aanbod is niet in haar buurt.",
                        "She cannot travel, and this offering is not in her neighbourhood.");
    }
}
