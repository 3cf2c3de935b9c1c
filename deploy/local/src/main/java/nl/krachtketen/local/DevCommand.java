package nl.krachtketen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Replaces one running service by Quarkus in development mode, with live reload, against the running rest. */
@Command(name = "dev")
final class DevCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE")
    private String name;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Platform platform = Platform.of(System.getenv());
        String module = ServiceName.of(name).module();
        Part service = platform.part(module);
        platform.mustRun();
        Path held = platform.settings().run(module + ".held");
        Files.writeString(held, "");
        held.toFile().deleteOnExit();
        service.stop();
        return maven(platform.settings(), module, service.environment()).start().waitFor();
    }

    private static ProcessBuilder maven(Settings settings, String module, Map<String, String> environment) {
        // Quarkus' question about analytics would occupy the only pool thread of a two-core machine, and dev mode would hang.
        ProcessBuilder maven = new ProcessBuilder("./mvnw", "-pl", module, "-am", "-DskipTests",
                "-Dquarkus.analytics.disabled=true", "compile", "quarkus:dev")
                .directory(settings.root().toFile())
                .inheritIO();
        maven.environment().putAll(environment);
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return maven;
    }
}
