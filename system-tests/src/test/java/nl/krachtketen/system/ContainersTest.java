package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The images of the four services, run as docker-compose.yml says, in place of the platform's own processes. */
@ExtendWith(Platform.class)
@Tag("long")
class ContainersTest {

    private static final String BASE = "docker.io/library/eclipse-temurin:25-jre";
    private static final String STAND_IN = "localhost/krachtketen-base";
    /** Enough for a service. Podman's own are higher than even root can give on a machine where it has not every right. */
    private static final List<String> LIMITS = List.of("nofile=4096:4096", "nproc=4096:4096");
    private static final List<Taken> TAKEN = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void theServicesRunAsContainers() throws IOException {
        assumeTrue(Shell.has("podman"), "there is no podman here");
        String base = base();
        Map<String, Map<String, Object>> services = services();
        Taken.SERVICES.forEach(service -> podman("build", "--from", base, "--tag", "krachtketen/" + service,
                Platform.root().resolve(service).toString()));
        for (String service : Taken.SERVICES) {
            Taken taken = Taken.over(service);
            TAKEN.add(taken);
            podman(run(taken, services.get(service)));
        }
        Taken.SERVICES.forEach(service -> Running.awaitReady(Taken.url(service)));
    }

    @AfterAll
    static void thePlatformRunsItsOwnAgain() {
        TAKEN.forEach(taken -> podman("rm", "--force", "--ignore", name(taken.part().name())));
        Taken.giveBack(TAKEN);
    }

    @Test
    void theTourOfTheReadmeGoesItsWay() throws IOException {
        Guides.takeTheTour(folder);
    }

    @Test
    void eachRunsAsNobodyAndWritesNowhere() {
        for (String service : Taken.SERVICES) {
            assertThat(podman("exec", name(service), "id", "--user")).isEqualTo("10001");
            var wrote = Shell.run(Platform.root(), Map.of(), "podman", "exec", name(service), "bash", "-c",
                    "echo x > /service/x; echo x > /var/x");
            assertThat(wrote.output()).contains("/service/x: Read-only file system", "/var/x: Read-only file system");
        }
    }

    /** By its own check, which knows only the port that it has in a container. */
    @Test
    void eachKnowsThatItIsWell() {
        for (String service : Taken.SERVICES) {
            String check = podman("inspect", "--format", "{{index .Config.Healthcheck.Test 3}}", name(service))
                    .replaceAll("127\\.0\\.0\\.1/\\d+", Taken.url(service).replaceAll("http://(.*):(\\d+)", "$1/$2"));
            podman("exec", name(service), "bash", "-c", check);
        }
    }

    /** Where the image cannot be had, one of this machine's own. */
    private static String base() {
        if (Shell.run(Platform.root(), Map.of(), "podman", "pull", BASE).exit() == 0) {
            return BASE;
        }
        System.out.printf("| containers: %s cannot be had here; the images begin with a stand-in |%n", BASE);
        if (Shell.run(Platform.root(), Map.of(), "podman", "image", "exists", STAND_IN).exit() != 0) {
            var made = Shell.run(Platform.root(), Map.of(), "deploy/containers/stand-in.sh", STAND_IN);
            assertThat(made.exit()).as(made.output()).isZero();
        }
        return STAND_IN;
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        try (var file = Files.newBufferedReader(Platform.root().resolve("docker-compose.yml"))) {
            return new Yaml().<Map<String, Map<String, Map<String, Object>>>>load(file).get("services");
        }
    }

    /** With the variables and limits of the file, and the values that fit the platform under test; on the machine's own network. */
    @SuppressWarnings("unchecked")
    private static String[] run(Taken taken, Map<String, Object> service) {
        List<String> run = new ArrayList<>(List.of("run", "--detach", "--name", name(taken.part().name()), "--network", "host"));
        LIMITS.forEach(limit -> run.addAll(List.of("--ulimit", limit)));
        if (Boolean.TRUE.equals(service.get("read_only"))) {
            run.addAll(List.of("--read-only", "--read-only-tmpfs=false"));
        }
        ((List<String>) service.get("tmpfs")).forEach(each -> run.addAll(List.of("--tmpfs", each)));
        ((List<String>) service.get("cap_drop")).forEach(each -> run.addAll(List.of("--cap-drop", each)));
        Consumer<String> set = name -> run.addAll(List.of("--env", name + "=" + taken.running().settings().get(name)));
        ((Map<String, Object>) service.get("environment")).keySet().forEach(set);
        List.of("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT").forEach(set);
        run.add((String) service.get("image"));
        return run.toArray(String[]::new);
    }

    private static String name(String service) {
        return "krachtketen-test-" + service;
    }

    private static String podman(String... arguments) {
        List<String> command = new ArrayList<>(List.of("podman"));
        command.addAll(List.of(arguments));
        var ran = Shell.run(Platform.root(), Map.of("BUILDAH_FORMAT", "docker"), command.toArray(String[]::new));
        assertThat(ran.exit()).as("%s: %s", command, ran.output()).isZero();
        return ran.output().strip();
    }
}
