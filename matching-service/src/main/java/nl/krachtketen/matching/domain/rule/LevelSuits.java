package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** The organiser says which levels an offering suits. At a low one, being free to come or not speaks for it. */
record LevelSuits() implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        if (her.level() == null || offering.participationLevels().isEmpty()) {
            return Verdict.fits();
        }
        if (!offering.participationLevels().contains(her.level())) {
            return Verdict.blocked(
                    RuleName.LEVEL,
                    "Dit aanbod is gemaakt voor een ander participatieniveau dan het hare.",
                    "This offering was made for another participation level than hers.");
        }
        return her.level() == ParticipationLevel.LOW && offering.obligation() == Obligation.NONE
                ? Verdict.fits(MatchReason.LEVEL_FITS, MatchReason.NO_OBLIGATION)
                : Verdict.fits(MatchReason.LEVEL_FITS);
    }
}
