package nl.krachtketen.kit.processing;

import jakarta.enterprise.context.RequestScoped;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose data the present request processes, and by which operation if that is another one than was called. */
@RequestScoped
public class DataSubjects {

    private final Set<UUID> participants = new LinkedHashSet<>();
    private Method operation;

    public void add(UUID participant) {
        participants.add(participant);
    }

    Set<UUID> all() {
        return participants;
    }

    /** One request may do several things, each about others. */
    void forget() {
        participants.clear();
        operation = null;
    }

    Optional<Method> operation() {
        return Optional.ofNullable(operation);
    }

    void operation(Method stoodFor) {
        operation = stoodFor;
    }
}
