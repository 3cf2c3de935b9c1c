package nl.krachtketen.participant.application.identity;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.domain.Person;

/** Where those are found who could be the same woman. What they are called goes no further than the comparison. */
public interface Lookalikes {

    /** @param person with the postcode area of her last intake, if there was one */
    record Lookalike(UUID participant, Person person) {}

    /** Those in the municipality who were born in one of these years, but nobody who is restricted. */
    List<Lookalike> born(String municipality, List<Integer> years);
}
