package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** Who brings children needs them to be welcome, cared for, or care that is paid back. */
record ChildrenProvidedFor() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        if (!her.needsSomethingForChildren()) {
            return Verdict.fits();
        }
        return offering.children() == ChildrenArrangement.NOT_PROVIDED
                ? Verdict.blocked(RuleName.CHILDREN, "Zij heeft iets voor haar kinderen nodig en hier is niets geregeld.",
                        "She needs something for her children, and nothing is arranged here.")
                : Verdict.fits(MatchReason.CHILDREN_PROVIDED_FOR);
    }
}
