package nl.krachtketen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a benchmark found, kept in {@code benchmarks/results} for people (Markdown) and for programs (JSON). */
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Results() {}

    /** Keeps the report that is on standard input under the name that is given. */
    public static void main(String[] arguments) throws IOException {
        keep(arguments[0], new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().toList());
    }

    static void keep(String name, List<String> report) throws IOException {
        Path folder = Files.createDirectories(Path.of("benchmarks/results"));
        String taken = Instant.now().truncatedTo(ChronoUnit.MINUTES).toString();
        Files.write(folder.resolve(name + ".md"), Stream.of(Stream.of("# " + name, "", taken + ", " + machine() + ", fsync on.", ""), report.stream())
                .flatMap(lines -> lines).toList());
        var json = new LinkedHashMap<String, Object>();
        json.put("benchmark", name);
        json.put("taken", taken);
        json.put("machine", machine());
        json.put("figures", rows(report));
        JSON.writeValue(folder.resolve(name + ".json").toFile(), json);
    }

    private static String machine() {
        long memory = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        return "%s, %d processors, %d GiB, Java %s".formatted(System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
                Math.round(memory / (double) (1 << 30)), System.getProperty("java.version"));
    }

    /** Each row of each table by the names of its columns. */
    private static List<Map<String, String>> rows(List<String> report) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : report) {
            if (!line.startsWith("|")) {
                columns = List.of();
            } else if (columns.isEmpty()) {
                columns = cells(line);
            } else if (!line.startsWith("|---")) {
                rows.add(row(columns, cells(line)));
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size() && i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("\\|")).map(cell -> cell.replace("**", "").strip()).toList();
    }
}
