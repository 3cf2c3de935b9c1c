package nl.krachtketen.participant.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.TestDatabase;

/** PostgreSQL's own load generator, one process for each script, all at once. */
final class Pgbench {

    private Pgbench() {}

    static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    /** Runs each script again and again, and returns how many microseconds each run took. */
    static List<Long> run(List<PgbenchScript> scripts, int seconds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pgbench");
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            running.add(start(folder, "client-" + i, scripts.get(i), seconds));
        }
        for (int i = 0; i < running.size(); i++) {
            if (running.get(i).waitFor() != 0) {
                throw new IOException(Files.readString(folder.resolve("client-" + i + ".out")));
            }
        }
        List<Long> micros = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("log")) {
                    Files.readAllLines(file).forEach(line -> micros.add(Long.parseLong(line.split(" ")[2])));
                }
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return micros;
    }

    private static Process start(Path folder, String name, PgbenchScript script, int seconds) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".sql"), script.text());
        List<String> command = new ArrayList<>(List.of("pgbench", "--no-vacuum", "--protocol=prepared", "--client=1", "--time=" + seconds, "--log",
                "--log-prefix=log-" + name, "--file=" + file, "--host=127.0.0.1", "--port=" + TestDatabase.port(), "--username=participant_app"));
        script.variables().forEach((variable, value) -> command.add("--define=" + variable + "=" + value));
        command.add("participant");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile());
        process.environment().put("PGPASSWORD", "krachtketen");
        return process.start();
    }
}
