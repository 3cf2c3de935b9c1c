package nl.krachtketen.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.krachtketen.demo.DemoOrganisation;
import nl.krachtketen.demo.DemoOrganisations;
import nl.krachtketen.demo.DemoUser;
import nl.krachtketen.demo.DemoUsers;

/** The platform on this machine: its parts, and how a client reaches them. */
public final class Platform {
    private final Settings settings;
    private final Secrets secrets;
    private final List<Part> parts = new ArrayList<>();

    private Platform(Settings settings) {
        this.settings = settings;
        this.secrets = new Secrets(settings);
        List<Part> foundation = List.of(new PostgreSql(settings, secrets), new Kafka(settings, kafkaLogins()), new Keycloak(settings, secrets));
        parts.addAll(foundation);
        for (ServiceName service : ServiceName.values()) {
            parts.add(new Service(service, settings, secrets, foundation));
        }
    }

    /** The platform that KRACHTKETEN_HOME and KRACHTKETEN_PORT_OFFSET name, running or not. */
    public static Platform of(Map<String, String> environment) {
        return new Platform(Settings.from(environment));
    }

    public Settings settings() {
        return settings;
    }

    public Tokens tokens() {
        return new Tokens(settings);
    }

    public List<DemoOrganisation> organisations() {
        return DemoOrganisations.all(secrets.demoSeed());
    }

    public List<DemoUser> users() {
        return DemoUsers.all(secrets.demoSeed());
    }

    /** For example {@code http://127.0.0.1:8081}. */
    public String url(ServiceName service) {
        return settings.url(service.port());
    }

    KafkaLogins kafkaLogins() {
        return new KafkaLogins(settings, secrets);
    }

    Secrets secrets() {
        return secrets;
    }

    /** Every part after the parts it needs. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name) || part.name().equals(name + "-service"))
                .findFirst()
                .orElseThrow(() -> new PlatformException("There is no part '" + name + "': choose one of "
                        + String.join(", ", parts.stream().map(Part::name).toList()) + "."));
    }

    PidFile launcher() {
        return new PidFile(settings.run("launcher.pid"));
    }

    /** There as long as everything is ready for use. */
    Path readyFile() {
        return settings.run("ready");
    }

    /** Fails with what to do when the platform does not run. */
    void mustRun() {
        if (launcher().process().isEmpty()) {
            throw new PlatformException("The platform is not running. Start it with: ./krachtketen up");
        }
    }
}
