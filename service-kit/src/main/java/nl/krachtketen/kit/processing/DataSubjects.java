package nl.krachtketen.kit.processing;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Whose data the present request processes. */
@RequestScoped
public class DataSubjects {

    private final Set<UUID> participants = new LinkedHashSet<>();

    public void add(UUID participant) {
        participants.add(participant);
    }

    Set<UUID> all() {
        return participants;
    }
}
