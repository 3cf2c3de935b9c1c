package nl.krachtketen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** {@code ./krachtketen bench [NAME]}: runs the benchmarks against the platform that is described on standard input. */
public final class Bench {

    /** A benchmark measures the running platform and returns its report as Markdown. */
    interface Benchmark {
        String run(Platform platform) throws Exception;
    }

    private static final Map<String, Benchmark> ALL = Map.of("chain-latency", new ChainLatency());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var platform = new Platform(new ObjectMapper().readTree(System.in));
        if (arguments.length > 0 && !ALL.containsKey(arguments[0])) {
            System.err.println("There is no benchmark '" + arguments[0] + "'; there are: " + ALL.keySet());
            System.exit(1);
        }
        for (var benchmark : ALL.entrySet()) {
            if (arguments.length == 0 || benchmark.getKey().equals(arguments[0])) {
                System.out.println(benchmark.getValue().run(platform));
            }
        }
    }
}
