package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** At least one of the offering's parts of the week is one in which she can come. */
record SlotsOverlap() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        var free = her.intake().availability();
        if (free.isEmpty() || offering.slots().isEmpty()) {
            return Verdict.fits();
        }
        return offering.slots().stream().anyMatch(free::contains)
                ? Verdict.fits(MatchReason.DAY_PART_FITS)
                : Verdict.blocked(RuleName.SLOT_OVERLAP, "Dit aanbod is op momenten waarop zij niet kan.",
                        "This offering takes place when she cannot come.");
    }
}
