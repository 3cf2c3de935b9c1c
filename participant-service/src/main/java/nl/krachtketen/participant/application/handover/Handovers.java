package nl.krachtketen.participant.application.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.handover.Contact;
import nl.krachtketen.participant.domain.handover.Handover;

/** Where handovers are kept. A caller finds those that its organisation gave or was asked for. */
public interface Handovers {

    /** @param state the name of a state, in capitals; null for all */
    record Wanted(Side side, String state) {}

    /** Which side of a handover the caller is on; null for both. */
    enum Side {
        GIVEN, TAKEN
    }

    /** False if she is being handed over already. */
    boolean add(Handover.Offered offered);

    void save(Handover handover);

    Optional<Handover> find(UUID id);

    /** Those that are answered together with this one: the open ones of its group between the same two, or only itself; in a fixed order. */
    List<Handover> together(Handover handover);

    Optional<Handover.Offered> openOf(UUID participant);

    /** The last one with a promise of a place at this offering that was not declined and did not lapse. */
    Optional<Handover> promised(UUID participant, UUID offering);

    /** Whether these two had an offer of her since then, in either direction. */
    boolean between(String one, String other, UUID participant, Instant since);

    /** Open ones whose time is over. */
    List<Handover> due(Instant now, int limit);

    List<Handover> list(String organisation, Wanted wanted, UUID after, int limit);

    void addContact(Contact contact);

    List<Contact> contacts(UUID handover);
}
