package nl.krachtketen.matching.domain.rule;

import java.time.LocalDate;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** A group that closes when it begins is not joined later: side-entrants are lost, and so is the group. */
record StillJoinable(LocalDate today) implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        return offering.joinableOn(today)
                ? Verdict.fits()
                : Verdict.blocked(RuleName.STARTED, "Deze groep is al begonnen en neemt niemand meer op.",
                        "This group has begun and takes nobody in any more.");
    }
}
