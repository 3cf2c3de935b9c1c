package nl.krachtketen.participant.application.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.identity.Link;

/** Where links are kept. A caller finds those of which its organisation holds one of the two records. */
public interface Links {

    /**
     * Whoever holds a record now.
     *
     * @param contactPerson null if none is named
     * @param municipality  where she takes part
     */
    record OtherHolder(String organisation, String contactPerson, String municipality) {}

    /** Whom to ask about a record that the caller may not see; empty if there is none, or if it is restricted. */
    Optional<OtherHolder> holderOf(UUID participant);

    /** False if there is a link between the two already. */
    boolean add(Link link);

    Optional<Link> find(UUID link);

    /** The same, locked until it is changed. */
    Optional<Link> lock(UUID link);

    void save(Link.Confirmed link);

    void remove(UUID link);

    List<Link> list(UUID after, int limit);
}
