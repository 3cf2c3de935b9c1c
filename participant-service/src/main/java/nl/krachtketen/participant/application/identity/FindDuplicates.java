package nl.krachtketen.participant.application.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may have been registered before, in the same municipality and by whomever. Nothing is told of her but that she is there.
 * Even that could be found out by trying, so the privacy officer hears of an organisation that is told it often.
 */
@ApplicationScoped
public class FindDuplicates {

    private static final int AT_MOST = 5;

    @Inject
    Lookalikes lookalikes;

    @Inject
    DuplicateHits hits;

    @Inject
    Notices notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @ConfigProperty(name = "krachtketen.duplicates.usual-a-day", defaultValue = "10")
    int usualADay;

    /** @param person null if she did not tell who she is; then nobody is found */
    public List<UUID> of(UUID participant, String municipality, Person person) {
        if (person == null || person.birthYear() == null) {
            return List.of();
        }
        int year = person.birthYear();
        // Of many, the most alike, and of those the ones from her own area; their order tells nothing.
        List<UUID> found = lookalikes.born(municipality, List.of(year - 1, year, year + 1)).stream()
                .filter(lookalike -> !lookalike.participant().equals(participant) && SamePerson.maybe(person, lookalike.person()))
                .sorted(Comparator.<Lookalikes.Lookalike>comparingDouble(lookalike -> -Names.likeness(person, lookalike.person()))
                        .thenComparing(lookalike -> !SamePerson.fromOneArea(person, lookalike.person()))).limit(AT_MOST)
                .map(Lookalikes.Lookalike::participant).sorted().toList();
        if (!found.isEmpty() && hits.count(caller.organisation(), municipality, Today.by(clock)) == usualADay + 1) {
            notices.tell(new Notice(Notice.Kind.MANY_DUPLICATES, new Notice.Audience.PrivacyOfficer(municipality), null, null,
                    caller.organisation()));
        }
        return found;
    }
}
