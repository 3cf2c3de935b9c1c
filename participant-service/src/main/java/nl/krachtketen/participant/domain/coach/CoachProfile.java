package nl.krachtketen.participant.domain.coach;

import java.util.List;
import nl.krachtketen.contract.Slot;

/**
 * What a coach can be to somebody.
 *
 * @param languages    that she speaks, as ISO codes
 * @param availability weekly slots in which she can meet
 * @param postcodeArea where she meets; null if she goes anywhere
 * @param maximumLoad  beside how many participants she stands at most
 */
public record CoachProfile(List<String> languages, List<Slot> availability, String postcodeArea, int maximumLoad) {

    public CoachProfile {
        languages = List.copyOf(languages);
        availability = List.copyOf(availability);
    }
}
