package nl.krachtketen.local;

import java.util.Set;
import nl.krachtketen.demo.DemoOrganisation;
import nl.krachtketen.local.Description.PartState;

/** The status as a person reads it. */
record StatusTable(Description description) {

    void print() {
        System.out.printf("  %-20s %-9s %8s %10s   %s%n", "part", "state", "process", "memory", "address");
        description.parts().forEach(this::print);
        System.out.printf("  %-20s %-9s %8s %7d MB%n%n", "", "", "", description.memoryMegabytes());
        System.out.printf("  dashboard   %s%n", description.dashboard());
        description.users().forEach(user ->
                System.out.printf("              %-20s %s%n", user.username(), user.password()));
        System.out.printf("%n  clients     %d, for ./krachtketen token CLIENT; with their secrets in status --json%n",
                description.clients().size());
        description.clients().stream().filter(StatusTable::example).forEach(client ->
                System.out.printf("              %-36s %s%n", client.clientId(), String.join(", ", client.roles())));
    }

    /** One of each kind: every municipality has the same. */
    private static boolean example(DemoOrganisation client) {
        return client.municipalities().size() > 1
                || Set.of("*", "GM0363", "GM0150").containsAll(client.municipalities());
    }

    private void print(PartState part) {
        System.out.printf("  %-20s %-9s %8s %7d MB   %s%n", part.name(), state(part),
                part.pid() == null ? "" : part.pid(), part.memoryMegabytes(), address(part.name()));
    }

    private static String state(PartState part) {
        if (part.ready()) {
            return "ready";
        }
        return part.running() ? "not ready" : "stopped";
    }

    private String address(String part) {
        return switch (part) {
            case PostgreSql.NAME -> description.databases().get("participant").jdbcUrl().replaceAll("/[^/]*$", "/…");
            case Kafka.NAME -> description.kafka().bootstrap();
            case Keycloak.NAME -> description.keycloak().issuer();
            default -> description.services().get(part.replace("-service", "")).url();
        };
    }
}
