package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** A full offering is not proposed: a referral without a real place behind it is where women are lost. */
record PlaceLeft() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        return offering.hasPlaceLeft()
                ? Verdict.fits(MatchReason.PLACE_FREE)
                : Verdict.blocked(RuleName.PLACES_LEFT, "Dit aanbod is vol; wie het toch kiest, komt op de wachtlijst.",
                        "This offering is full; who chooses it all the same is put on the waiting list.");
    }
}
