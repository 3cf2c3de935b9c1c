package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** The joint offering is made per municipality, so only her own is held against her wishes. */
record InHerMunicipality() implements Rule {

    @Override
    public Verdict judge(Profile her, OpenOffering offering) {
        return offering.municipality().equals(her.municipality())
                ? Verdict.fits()
                : Verdict.blocked(RuleName.MUNICIPALITY, "Dit aanbod is in een andere gemeente.",
                        "This offering is in another municipality.");
    }
}
