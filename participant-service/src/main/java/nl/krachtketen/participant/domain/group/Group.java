package nl.krachtketen.participant.domain.group;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.participant.domain.Refusal;

/** Women who were recruited together. Once closed, a group stays together: nobody joins it, and it is handed over as one. */
public sealed interface Group {

    Core core();

    default UUID id() {
        return core().id();
    }

    /** The group while women can still join it. */
    default Open open() {
        throw new Refusal.Refused(new Refusal.OfGroup.GroupClosed());
    }

    /** The group that can be handed over. */
    default Closed closed() {
        throw new Refusal.Refused(new Refusal.OfGroup.GroupStillOpen());
    }

    /** Women join it. */
    record Open(Core core) implements Group {

        @Override
        public Open open() {
            return this;
        }

        public Closed close(Instant at) {
            return new Closed(core, at);
        }
    }

    /** It goes on together. */
    record Closed(Core core, Instant closedAt) implements Group {

        @Override
        public Closed closed() {
            return this;
        }
    }

    /**
     * What does not change.
     *
     * @param organisation who formed it
     * @param reference    by which that organisation knows it; a group has no name
     */
    record Core(UUID id, String organisation, String municipality, String reference) {}
}
