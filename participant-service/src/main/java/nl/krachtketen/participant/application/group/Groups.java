package nl.krachtketen.participant.application.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.group.Group;

/** Where groups are kept. A caller finds those that it formed, and those of which it may see a member. */
public interface Groups {

    /** False if the organisation has a group with this reference already. */
    boolean add(Group.Open group);

    Optional<Group> find(UUID id);

    /** A group of the caller's own, kept from being closed or joined until the transaction ends. */
    Optional<Group> lock(UUID id);

    void save(Group.Closed group);

    /** Joining twice is joining once. */
    void addMember(UUID group, UUID participant);

    /** Those whom the caller may see, in the order in which they are locked. */
    List<UUID> members(UUID group);

    List<Group> list(UUID after, int limit);
}
