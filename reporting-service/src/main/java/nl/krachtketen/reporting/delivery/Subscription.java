package nl.krachtketen.reporting.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Scope;

/** A partner's wish to be told of events, and how far that is. */
public record Subscription(UUID id, String organisation, String organisationTitle, List<String> scopeMunicipalities,
        List<String> scopeRoles,
        String url, List<String> types, List<String> municipalities, State state, Reason reason, boolean agreed, long version,
        long position, int attempt, Instant failingSince, Instant dueAt, Instant createdAt) {

    /** ENDED says the receiver itself, SUSPENDED the platform, PAUSED the partner. */
    public enum State { ACTIVE, PAUSED, SUSPENDED, ENDED }

    public enum Reason { UNREACHABLE, HANDSHAKE_REFUSED, GONE }

    /** In whose name events are read. */
    Scope.Tenant scope() {
        return new Scope.Tenant(organisation, scopeMunicipalities, scopeRoles);
    }

    EventsAfter.Filter filter() {
        return new EventsAfter.Filter(types, municipalities);
    }

    /** The same after the receiver took something. */
    Subscription answering() {
        return new Subscription(id, organisation, organisationTitle, scopeMunicipalities, scopeRoles, url, types, municipalities, state,
                reason, agreed, version, position, 0, null, dueAt, createdAt);
    }

    boolean streams(Instant now) {
        return state == State.ACTIVE && !dueAt.isAfter(now);
    }
}
