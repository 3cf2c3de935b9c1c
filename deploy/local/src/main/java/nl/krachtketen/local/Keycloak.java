package nl.krachtketen.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Keycloak, which says who somebody is; optimised once for this machine. */
final class Keycloak extends Part {
    static final String NAME = "keycloak";
    static final String ADMIN = "admin";

    private final Secrets secrets;
    private final Path server;

    Keycloak(Settings settings, Secrets secrets) {
        super(NAME, settings, List.of());
        this.secrets = secrets;
        this.server = settings.program("keycloak");
    }

    /** The packed distribution that the build put beside the launcher. */
    static Path archive(Settings settings) throws IOException {
        try (Stream<Path> files = Files.list(settings.built("keycloak"))) {
            return files.filter(file -> file.toString().endsWith(".tar.gz")).findFirst()
                    .orElseThrow(() -> new IOException("No Keycloak in " + settings.built("keycloak")));
        }
    }

    @Override
    void prepare(Consumer<String> progress) throws IOException {
        String version = archive(settings()).getFileName().toString();
        Path prepared = server.resolve("prepared");
        if (Files.notExists(prepared) || !Files.readString(prepared).equals(version)) {
            progress.accept("unpacking");
            unpack();
            progress.accept("optimising (once)");
            Processes.runTool(List.of(server.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true"),
                    Map.of("JAVA_HOME", System.getProperty("java.home")), settings().log(NAME));
            Files.writeString(prepared, version);
        }
        Path realms = Files.createDirectories(server.resolve("data/import"));
        Files.copy(settings().root().resolve("deploy/keycloak/krachtketen-realm.json"),
                realms.resolve("krachtketen-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Java itself, not kc.sh: the process that is watched must be the one that does the work. The host name is fixed, so that
     * tokens name the same issuer however Keycloak was addressed.
     */
    @Override
    List<String> command() {
        return List.of(Processes.java(), Processes.QUICK, "-Xms128m", "-Xmx384m", Processes.FEW_NEW, "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + server,
                "-Dkc.db-url-path=" + settings().data(NAME),
                "-cp", server.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start", "--optimized", "--cache=local", "--import-realm",
                "--http-enabled=true", "--hostname=" + settings().url(Port.KEYCLOAK), "--http-host=" + Settings.HOST,
                "--http-port=" + settings().port(Port.KEYCLOAK),
                "--http-management-port=" + settings().port(Port.KEYCLOAK_MANAGEMENT));
    }

    @Override
    Map<String, String> environment() {
        return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                "KRACHTKETEN_DASHBOARD_SECRET", secrets.dashboardClient(),
                "KRACHTKETEN_PARTNER_REGISTRY_SECRET", secrets.partnerRegistryClient());
    }

    @Override
    boolean ready() {
        return Probe.answersOk(settings().url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready");
    }

    @Override
    void setUp(Consumer<String> progress) throws IOException {
        progress.accept("registering the demo organisations");
        new Realm(settings(), secrets).registerDemo();
    }

    private void unpack() throws IOException {
        Folders.delete(server);
        Files.createDirectories(server.getParent());
        try (InputStream packed = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive(settings()))))) {
            Archive.unpack(packed, 1, server);
        }
    }
}
