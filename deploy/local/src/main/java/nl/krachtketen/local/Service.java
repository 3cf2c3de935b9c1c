package nl.krachtketen.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtketen.demo.DemoOrganisations;

/** One of the four services: its built jar, told by environment variables where everything is. */
final class Service extends Part {
    private final ServiceName service;
    private final Secrets secrets;

    Service(ServiceName service, Settings settings, Secrets secrets, List<Part> needs) {
        super(service.module(), settings, needs);
        this.service = service;
        this.secrets = secrets;
    }

    static Path jar(ServiceName service, Settings settings) {
        return settings.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    List<String> command() {
        return List.of(Processes.java(), Processes.QUICK, "-XX:+UseSerialGC", "-Xmx256m", Processes.FEW_NEW,
                Processes.END_WITHOUT_MEMORY, "-jar", jar(service, settings()).toString());
    }

    /** The same for a service started here and for one in development beside the others. */
    @Override
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", Settings.HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings().port(service.port())));
        environment.put("KRACHTKETEN_DATABASE_HOST", Settings.HOST);
        environment.put("KRACHTKETEN_DATABASE_PORT", Integer.toString(settings().port(Port.POSTGRESQL)));
        environment.put("KRACHTKETEN_DATABASE_PASSWORD", secrets.database());
        // On one machine no more of them can work at a time, and each takes some megabytes of PostgreSQL's.
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "12");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", settings().kafkaBootstrap());
        environment.put("KRACHTKETEN_KAFKA_PASSWORD", secrets.kafka(service.shortName()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings().issuer());
        environment.put("KRACHTKETEN_PAIRWISE_KEY", secrets.pairwiseKey());
        environment.put("KRACHTKETEN_PAGES_ADDRESS", settings().url(service.port()));
        // The benchmarks ask in the name of one partner what many would.
        environment.put("KRACHTKETEN_RATE_LIMIT_REQUESTS", "120000");
        if (service == ServiceName.PARTICIPANT) {
            environment.put("KRACHTKETEN_PERSONAL_DATA_KEY", secrets.personalDataKey());
            // The demo tells what happened long ago: what it leaves unanswered should lapse while somebody looks.
            environment.put("KRACHTKETEN_HANDOVER_ANSWERS_TOLD_WITHIN", "PT2M");
        }
        if (service == ServiceName.REPORTING) {
            // A partner's developer tries webhooks with a receiver on this machine.
            environment.put("KRACHTKETEN_WEBHOOKS_ALLOW_LOOPBACK", "true");
            environment.put("KRACHTKETEN_PROGRAMME_OFFICE_OIN", DemoOrganisations.PROGRAMME_OFFICE);
            environment.put("QUARKUS_OIDC_WEB_CREDENTIALS_SECRET", secrets.dashboardClient());
            for (ServiceName each : ServiceName.values()) {
                environment.put("KRACHTKETEN_PORTAL_SERVICES_" + each.name(), settings().url(each.port()));
            }
            environment.put("KRACHTKETEN_KEYCLOAK_ADDRESS", settings().url(Port.KEYCLOAK));
            environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.partnerRegistryClient());
        }
        return environment;
    }

    @Override
    boolean ready() {
        return Probe.answersOk(settings().url(service.port()) + "/q/health/ready");
    }
}
