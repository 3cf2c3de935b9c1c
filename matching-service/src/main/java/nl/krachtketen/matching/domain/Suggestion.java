package nl.krachtketen.matching.domain;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.matching.domain.rule.RuleName;

/**
 * One entry of a shortlist, as it was when the list was made.
 *
 * @param score    in points; higher is better
 * @param reasons  why it suits her, strongest first
 * @param concerns the rules that were relaxed for it, so that it can be talked over; none if it fits
 * @param companionsThere how many of those with whom she wants to go take part already, or are about to
 */
public record Suggestion(
        UUID offeringId,
        String title,
        String organisation,
        OfferingKind kind,
        int score,
        List<MatchReason> reasons,
        List<Verdict.Blocked<MatchReason, RuleName>> concerns,
        int companionsThere) {}
