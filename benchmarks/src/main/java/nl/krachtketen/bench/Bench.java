package nl.krachtketen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./krachtketen bench [NAME]}: runs the benchmarks, most against the platform that is described on standard input. */
public final class Bench {

    /** A benchmark returns its report as Markdown. */
    interface Benchmark {
        String run(Platform platform) throws Exception;

        /** Whether it measures the running platform; the others are given none. */
        default boolean needsPlatform() {
            return true;
        }
    }

    private static final Map<String, Benchmark> ALL =
            new TreeMap<>(Map.of("chain-latency", new ChainLatency(), "matching", new Matching()));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && !ALL.containsKey(arguments[0])) {
            System.err.println("There is no benchmark '" + arguments[0] + "'; there are: " + ALL.keySet());
            System.exit(1);
        }
        var wanted = new TreeMap<>(ALL);
        wanted.keySet().removeIf(name -> arguments.length > 0 && !name.equals(arguments[0]));
        Platform platform = wanted.values().stream().anyMatch(Benchmark::needsPlatform)
                ? new Platform(new ObjectMapper().readTree(System.in)) : null;
        for (var benchmark : wanted.entrySet()) {
            String report = benchmark.getValue().run(benchmark.getValue().needsPlatform() ? platform : null);
            System.out.println(report);
            Results.keep(benchmark.getKey(), report.lines().toList());
        }
    }
}
