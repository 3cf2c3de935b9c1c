package nl.krachtketen.reporting.bonus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the accounts up to date with the journeys: what counts in a woman's life is worked out anew when something happened to her, and
 * only what became different is written. So neither order nor duplicates matter.
 */
@ApplicationScoped
public class Accounts {

    @Inject
    Lives lives;

    @Inject
    Ledger ledger;

    /** @param participants all records of each of these women, of whom the journeys are folded already */
    public void fold(Collection<UUID> participants) {
        Set<Kept> before = new HashSet<>(ledger.of(participants));
        Set<Kept> now = entries(participants);
        List<Kept> gone = before.stream().filter(entry -> !now.contains(entry)).toList();
        List<Kept> come = now.stream().filter(entry -> !before.contains(entry)).toList();
        if (!gone.isEmpty() || !come.isEmpty()) {
            ledger.replace(gone, come);
        }
    }

    /** She goes by another name from now on. */
    public void rename(UUID participant, UUID pseudonym) {
        ledger.rename(participant, pseudonym);
    }

    private Set<Kept> entries(Collection<UUID> participants) {
        Set<Kept> entries = new HashSet<>();
        lives.of(participants).stream().collect(groupingBy(Lives.Line::person, mapping(Lives.Line::happened, toList())))
                .forEach((person, events) -> Rules.entries(Life.of(events))
                        .forEach(entry -> entries.add(new Kept(person.participant(), person.municipality(), entry))));
        return entries;
    }
}
