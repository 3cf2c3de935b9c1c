package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** An organisation from which she took back her consent is not proposed: she would have to be told to it. */
record NoConsentWithdrawn() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        return her.history().withdrawnFrom().contains(offering.organisation())
                ? Verdict.blocked(RuleName.CONSENT, "Zij heeft haar toestemming voor deze organisatie ingetrokken.",
                        "She withdrew her consent for this organisation.")
                : Verdict.fits();
    }
}
