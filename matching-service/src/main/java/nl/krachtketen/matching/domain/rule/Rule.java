package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** A hard rule about her and an offering. */
@FunctionalInterface
public interface Rule extends nl.krachtketen.kit.ranking.Rule<Profile, OpenOffering, MatchReason, RuleName> {}
