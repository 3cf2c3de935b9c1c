package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** The offering is not paused and not closed. Whether it is full is another rule's question. */
record TakesPeopleIn() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        return switch (offering.status()) {
            case OPEN, FULL -> Verdict.fits();
            case PAUSED -> Verdict.blocked(RuleName.OPEN, "Dit aanbod neemt nu even niemand aan.",
                    "This offering takes nobody in for a while.");
            case CLOSED -> Verdict.blocked(RuleName.OPEN, "Dit aanbod is gesloten.", "This offering is closed.");
        };
    }
}
