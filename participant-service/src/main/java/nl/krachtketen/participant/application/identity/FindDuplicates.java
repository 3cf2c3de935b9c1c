package nl.krachtketen.participant.application.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.identity.Duplicate;

/** Who may have been registered before, in the same municipality and by whomever. Nothing is told of her but that she is there. */
@ApplicationScoped
public class FindDuplicates {

    private static final int AT_MOST = 5;

    @Inject
    Lookalikes lookalikes;

    /** @param person null if she did not tell who she is; then nobody is found */
    public List<Duplicate> of(UUID participant, String municipality, Person person) {
        if (person == null || person.birthYear() == null) {
            return List.of();
        }
        int year = person.birthYear();
        return lookalikes.born(municipality, List.of(year - 1, year, year + 1)).stream()
                .filter(lookalike -> !lookalike.participant().equals(participant))
                .flatMap(lookalike -> compare(person, lookalike))
                .sorted(Comparator.comparing(Duplicate::likelihood).thenComparing(Duplicate::participant)).limit(AT_MOST).toList();
    }

    private static Stream<Duplicate> compare(Person person, Lookalikes.Lookalike lookalike) {
        return SamePerson.likelihood(person, lookalike.person()).stream()
                .map(likelihood -> new Duplicate(lookalike.participant(), likelihood));
    }
}
