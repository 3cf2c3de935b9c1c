package nl.krachtketen.matching.application.choicepage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;

/** Where choice links are kept. A caller finds those that its organisation made or of women whom it holds; the platform finds all. */
public interface ChoiceLinks {

    void add(ChoiceLink link);

    Optional<ChoiceLink> find(UUID link);

    /** Latest first; for the organisation that made them or holds her. */
    List<ChoiceLink> ofShortlist(UUID shortlist, String organisation);

    /** The same, of all her shortlists. */
    List<ChoiceLink> ofParticipant(UUID participant, String organisation);

    /** One of them, and nobody else changes it until the end of the transaction. */
    Optional<ChoiceLink> lock(UUID link);

    void save(ChoiceLink link);
}
