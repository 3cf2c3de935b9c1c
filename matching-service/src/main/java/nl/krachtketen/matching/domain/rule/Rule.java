package nl.krachtketen.matching.domain.rule;

import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** A hard rule: either an offering fits her in this respect, or it is blocked. What is not known never blocks. */
@FunctionalInterface
public interface Rule {

    Verdict judge(Profile her, OpenOffering offering);
}
