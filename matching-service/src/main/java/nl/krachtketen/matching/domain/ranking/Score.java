package nl.krachtketen.matching.domain.ranking;

import java.util.List;
import nl.krachtketen.contract.vocabulary.MatchReason;

/** How well an offering suits her, in points, and what the points are for: most points first. */
public record Score(int points, List<MatchReason> reasons) {}
