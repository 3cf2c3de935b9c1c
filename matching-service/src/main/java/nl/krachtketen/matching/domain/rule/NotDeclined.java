package nl.krachtketen.matching.domain.rule;

import java.time.Duration;
import java.time.Instant;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** What she declined is left alone for a while. */
record NotDeclined(Instant now, Duration coolOff) implements Rule {

    @Override
    public Verdict<MatchReason, RuleName> judge(Profile her, OpenOffering offering) {
        boolean lately = her.history().declines().stream().anyMatch(decline ->
                decline.offeringId().equals(offering.id()) && decline.declinedAt().plus(coolOff).isAfter(now));
        return lately
                ? Verdict.blocked(
                        RuleName.NOT_DECLINED,
                        "Zij heeft dit kortgeleden afgewezen.",
                        "She declined this not long ago.")
                : Verdict.fits();
    }
}
