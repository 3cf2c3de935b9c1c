package nl.krachtketen.reporting.partner;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partner's client as Keycloak's admin REST reads it: it gets tokens for itself and nothing else. What the tokens say are
 * mappers of the client, its roles included, so that the registry needs no right to touch users.
 */
record ClientRepresentation(String clientId, String name, boolean enabled, String protocol, boolean publicClient,
        String clientAuthenticatorType, boolean serviceAccountsEnabled, boolean standardFlowEnabled, boolean implicitFlowEnabled,
        boolean directAccessGrantsEnabled, boolean fullScopeAllowed, List<String> defaultClientScopes, List<String> optionalClientScopes,
        Map<String, String> attributes, List<Mapper> protocolMappers) {

    /** As long as a suspension or a changed right may take to reach whoever only looks at tokens (decision 0021). */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(1);

    /** A client that is there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(String id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Secret(String value) {}

    record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {

        private static Mapper claim(String name, String value, String type) {
            return new Mapper(name, "openid-connect", "oidc-hardcoded-claim-mapper", Map.of("claim.name", name, "claim.value", value,
                    "jsonType.label", type, "access.token.claim", "true", "introspection.token.claim", "true"));
        }

        private static Mapper role(String role) {
            return new Mapper("role " + role, "openid-connect", "oidc-hardcoded-role-mapper", Map.of("role", role));
        }
    }

    static ClientRepresentation of(Partner partner) {
        List<Mapper> mappers = Stream.concat(
                Stream.of(Mapper.claim("oin", partner.organisation(), "String"), Mapper.claim("organisation", partner.name(), "String"),
                        Mapper.claim("municipalities", list(partner.municipalities()), "JSON"),
                        Mapper.claim("event_types", list(partner.eventTypes()), "JSON")),
                partner.roles().stream().map(Mapper::role)).toList();
        return new ClientRepresentation(partner.clientId(), partner.name(), !partner.suspended(), "openid-connect", false, "client-secret",
                true, false, false, false, false, List.of("basic", "roles", "krachtketen"), List.of(),
                Map.of("access.token.lifespan", Long.toString(TOKEN_LIFE.toSeconds())), mappers);
    }

    /** Municipality codes and event types hold nothing that JSON would escape. */
    private static String list(List<String> codes) {
        return codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
