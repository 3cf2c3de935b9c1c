package nl.krachtketen.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.krachtketen.demo.DemoOrganisation;
import nl.krachtketen.demo.DemoUser;

/** Everything a script needs to know about the platform; this is {@code status --json}. */
record Description(
        boolean ready,
        String home,
        List<PartState> parts,
        long memoryMegabytes,
        Map<String, ServiceAddress> services,
        KafkaAddress kafka,
        Map<String, DatabaseAddress> databases,
        KeycloakAddress keycloak,
        String dashboard,
        List<DemoOrganisation> clients,
        List<DemoUser> users) {

    record PartState(String name, boolean running, boolean ready, Long pid, long memoryMegabytes) {
        static PartState of(Part part) {
            return part.process()
                    .map(process -> new PartState(part.name(), true, part.ready(), process.pid(), Memory.megabytes(process)))
                    .orElseGet(() -> new PartState(part.name(), false, false, null, 0));
        }
    }

    record ServiceAddress(String url, String openApi, String health, String metrics) {
        static ServiceAddress of(String url) {
            return new ServiceAddress(url, url + "/v1/openapi.json", url + "/q/health", url + "/q/metrics");
        }
    }

    /** @param clients what a Kafka client needs to connect, by its login */
    record KafkaAddress(String bootstrap, List<String> topics, Map<String, Map<String, String>> clients) {
    }

    record DatabaseAddress(String jdbcUrl, String user, String password) {
    }

    record KeycloakAddress(String issuer, String tokenEndpoint, String admin, String adminUser, String adminPassword) {
    }

    static Description of(Platform platform) {
        Settings settings = platform.settings();
        List<PartState> parts = platform.parts().parallelStream().map(PartState::of).toList();
        return new Description(
                parts.stream().allMatch(PartState::ready),
                settings.home().toString(),
                parts,
                parts.stream().mapToLong(PartState::memoryMegabytes).sum(),
                services(platform),
                kafka(platform),
                databases(platform),
                new KeycloakAddress(settings.issuer(), settings.issuer() + "/protocol/openid-connect/token",
                        settings.url(Port.KEYCLOAK) + "/admin/", Keycloak.ADMIN, platform.secrets().keycloakAdmin()),
                platform.url(ServiceName.REPORTING) + "/",
                platform.organisations(),
                platform.users());
    }

    private static KafkaAddress kafka(Platform platform) {
        KafkaLogins logins = platform.kafkaLogins();
        Map<String, Map<String, String>> clients = new LinkedHashMap<>();
        KafkaLogins.all().forEach(login -> clients.put(login, logins.client(login)));
        return new KafkaAddress(platform.settings().kafkaBootstrap(), new Topics(platform.settings(), logins).names(), clients);
    }

    private static Map<String, ServiceAddress> services(Platform platform) {
        Map<String, ServiceAddress> services = new LinkedHashMap<>();
        for (ServiceName service : ServiceName.values()) {
            services.put(service.shortName(), ServiceAddress.of(platform.url(service)));
        }
        return services;
    }

    /** The owner's login: it sees the tables; rows are hidden from it too by row-level security. */
    private static Map<String, DatabaseAddress> databases(Platform platform) {
        Map<String, DatabaseAddress> databases = new LinkedHashMap<>();
        for (ServiceName service : ServiceName.values()) {
            databases.put(service.shortName(), new DatabaseAddress(platform.settings().jdbcUrl(service.shortName()),
                    service.shortName() + "_owner", platform.secrets().database()));
        }
        return databases;
    }
}
