package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** Who brings children needs them to be welcome, cared for, or care that is paid back. */
record ChildrenProvidedFor() implements Rule {

    @Override
    public Verdict judge(Profile her, OpenOffering offering) {
        if (!her.intake().childrenComeAlong()) {
            return Verdict.fits();
        }
        return offering.children() == ChildrenArrangement.NOT_PROVIDED
                ? Verdict.blocked(RuleName.CHILDREN, "Zij neemt kinderen mee en hier is niets voor kinderen geregeld.",
                        "She brings children, and nothing is arranged for children here.")
                : Verdict.fits(MatchReason.CHILDREN_PROVIDED_FOR);
    }
}
