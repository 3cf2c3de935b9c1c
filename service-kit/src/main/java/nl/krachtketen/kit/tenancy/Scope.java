package nl.krachtketen.kit.tenancy;

import java.util.List;

/** On whose behalf a transaction runs. The database lends each scope a role; without a scope it grants nothing. */
public sealed interface Scope {

    /** The suffix of the database role that this scope may use, as in {@code placement_tenant}. */
    String role();

    /** A caller: sees what row-level security leaves for its organisation, municipalities and roles. */
    record Tenant(String organisation, List<String> municipalities, List<String> roles) implements Scope {
        @Override
        public String role() {
            return "tenant";
        }
    }

    /** The platform itself: consumers of events and scheduled work. Never the scope of a request. */
    record Platform() implements Scope {
        @Override
        public String role() {
            return "system";
        }
    }
}
