package nl.krachtketen.matching.domain;

import java.util.List;
import nl.krachtketen.kit.ranking.Reading;

/** Where a matchmaker looks. It may be given more than fits, since it judges itself, and never less. */
@FunctionalInterface
public interface Candidates {

    List<OpenOffering> of(Profile her, Reading reading);

    static Candidates all(List<OpenOffering> offerings) {
        return (her, reading) -> offerings;
    }
}
