package nl.krachtketen.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.krachtketen.demo.DemoOrganisation;
import nl.krachtketen.demo.DemoOrganisations;
import nl.krachtketen.demo.DemoUser;
import nl.krachtketen.demo.DemoUsers;

/** Registers the demo's organisations and people in Keycloak, by its admin REST: all at once, with the claims that a partner gets. */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SCOPES = List.of("basic", "roles", "krachtketen");

    /** What the demo's partners may report: all that partners may. */
    private static final List<String> EVERYTHING = List.of("*");

    private final Settings settings;
    private final Secrets secrets;

    Realm(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** One request for all; what is there already is left as it is, and a later start has nothing to register. */
    void registerDemo() throws IOException {
        List<DemoOrganisation> organisations = DemoOrganisations.all(secrets.demoSeed());
        List<DemoUser> users = DemoUsers.all(secrets.demoSeed());
        Path registered = settings.data(Keycloak.NAME).resolve("registered");
        String fingerprint = Integer.toHexString(Objects.hash(organisations, users));
        if (Files.notExists(registered) || !Files.readString(registered).equals(fingerprint)) {
            register(organisations, users);
            Files.writeString(registered, fingerprint);
        }
    }

    private void register(List<DemoOrganisation> organisations, List<DemoUser> users) throws IOException {
        String everything = JSON.writeValueAsString(Map.of(
                "ifResourceExists", "SKIP",
                "clients", organisations.stream().map(Realm::client).toList(),
                "users", Stream.concat(
                        organisations.stream().map(Realm::serviceAccount),
                        users.stream().map(Realm::user)).toList()));
        Tokens tokens = new Tokens(settings);
        String admin = tokens.ofAdmin(Keycloak.ADMIN, secrets.keycloakAdmin());
        tokens.post(settings.url(Port.KEYCLOAK) + "/admin/realms/krachtketen/partialImport", admin, everything);
    }

    private static Map<String, Object> client(DemoOrganisation organisation) {
        return Map.of(
                "clientId", organisation.clientId(),
                "name", organisation.name(),
                "secret", organisation.secret(),
                "serviceAccountsEnabled", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", false,
                "defaultClientScopes", SCOPES,
                "optionalClientScopes", List.of(),
                "protocolMappers", List.of(
                        claim("oin", organisation.oin(), "String"),
                        claim("organisation", organisation.name(), "String"),
                        claim("municipalities", json(organisation.municipalities()), "JSON"),
                        claim("event_types", json(EVERYTHING), "JSON")));
    }

    /** Importing a client does not make its service account, so it is named here, with its roles. */
    private static Map<String, Object> serviceAccount(DemoOrganisation organisation) {
        return Map.of(
                "username", "service-account-" + organisation.clientId(),
                "enabled", true,
                "serviceAccountClientId", organisation.clientId(),
                "realmRoles", organisation.roles());
    }

    private static Map<String, Object> claim(String name, String value, String type) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", "oidc-hardcoded-claim-mapper",
                "config", Map.of("claim.name", name, "claim.value", value, "jsonType.label", type,
                        "access.token.claim", "true", "introspection.token.claim", "true"));
    }

    private static Map<String, Object> user(DemoUser user) {
        String[] names = user.name().split(" ", 2);
        return Map.of(
                "username", user.username(),
                "enabled", true,
                "email", user.username() + "@krachtketen.example",
                "emailVerified", true,
                "firstName", names[0],
                "lastName", names[1],
                "attributes", Map.of("oin", List.of(user.oin()), "organisation", List.of(user.organisation()),
                        "municipalities", user.municipalities()),
                "realmRoles", user.roles(),
                "credentials", List.of(Map.of("type", "password", "value", user.password(), "temporary", false)));
    }

    private static String json(List<String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (IOException e) {
            throw new IllegalStateException("A list of strings can always be written.", e);
        }
    }
}
