package nl.krachtketen.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.krachtketen.matching.domain.CandidateIndex;
import nl.krachtketen.matching.domain.Matchmaker;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Party;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.Suggestion;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.ranking.Weights;
import nl.krachtketen.matching.domain.rule.HardRules;

/**
 * The matching engine in this process: shortlists of 10 with reasons from 100,000 open offerings for 50,000 profiles, the same
 * from every offering of the country by brute force, and the same in a country of 3 municipalities of the same size. What HTTP
 * and the database add is measured by matching-service's ShortlistSpeedTest.
 */
final class Matching implements Bench.Benchmark {

    private static final long SEED = 1001;
    private static final int LIMIT = 10;
    private static final int PER_MUNICIPALITY = 3_846;
    private static final int PROFILES = 50_000;
    private static final int COMPARED = 1_000;
    private static final Matchmaker MATCHMAKER = new Matchmaker(HardRules.at(MatchingWorld.NOW, Duration.ofDays(60)),
            new Ranking(new Weights(40, 25, 15, 20, 15, 10, 20), Instant.EPOCH), 3);

    /** One country: its offerings on the engine's shelves, and those who look for something there. */
    private record Country(List<OpenOffering> offerings, CandidateIndex index, List<Profile> profiles) {

        static Country of(int municipalities, int offerings, int profiles) {
            var world = new MatchingWorld(SEED, municipalities);
            var all = world.offerings(offerings);
            var index = new CandidateIndex();
            index.put(all);
            return new Country(all, index, world.profiles(profiles, all));
        }

        List<Suggestion> shortlist(Profile her) {
            return MATCHMAKER.shortlist(Party.of(her), index, LIMIT);
        }
    }

    @Override
    public boolean needsPlatform() {
        return false;
    }

    @Override
    public String run(Platform none) {
        var country = Country.of(26, 100_000, PROFILES);
        var small = Country.of(3, 3 * PER_MUNICIPALITY, PROFILES);
        System.err.println("warming up");
        times(country, small);
        System.err.println("measuring the engine");
        List<List<Long>> engine = times(country, small);
        System.err.println("comparing with brute force");
        return report(engine, compare(country));
    }

    /** In turns, so that whatever else the machine does befalls both alike. */
    private static List<List<Long>> times(Country country, Country small) {
        List<Long> large = new ArrayList<>();
        List<Long> little = new ArrayList<>();
        for (int n = 0; n < PROFILES; n++) {
            Profile her = country.profiles().get(n);
            Profile other = small.profiles().get(n);
            large.add(timed(() -> country.shortlist(her)));
            little.add(timed(() -> small.shortlist(other)));
        }
        return List.of(large.stream().sorted().toList(), little.stream().sorted().toList());
    }

    private record Comparison(int same, List<Long> engine, List<Long> bruteForce) {}

    private static Comparison compare(Country country) {
        var bruteForce = new BruteForce(MATCHMAKER, country.offerings());
        List<Long> engineTimes = new ArrayList<>();
        List<Long> bruteForceTimes = new ArrayList<>();
        int same = 0;
        for (int n = 0; n < COMPARED; n++) {
            Profile her = country.profiles().get(n * (PROFILES / COMPARED) + n % 26);
            long start = System.nanoTime();
            var engine = country.shortlist(her);
            long between = System.nanoTime();
            var expected = bruteForce.shortlist(her, LIMIT);
            bruteForceTimes.add(System.nanoTime() - between);
            engineTimes.add(between - start);
            same += entries(engine).equals(expected) ? 1 : 0;
        }
        return new Comparison(same, engineTimes.stream().sorted().toList(), bruteForceTimes.stream().sorted().toList());
    }

    private static List<BruteForce.Entry> entries(List<Suggestion> list) {
        return list.stream().map(it -> new BruteForce.Entry(it.offeringId(), it.score())).toList();
    }

    private static long timed(Supplier<List<?>> work) {
        long start = System.nanoTime();
        work.get();
        return System.nanoTime() - start;
    }

    private static String report(List<List<Long>> engine, Comparison compared) {
        List<Long> large = engine.getFirst();
        List<Long> little = engine.getLast();
        return """
                ### Matching: a shortlist of 10 with reasons, from 100,000 open offerings

                | what | shortlists | p50 ms | p99 ms | max ms |
                |---|---|---|---|---|
                | engine, 26 municipalities | %d | %s |
                | engine, 3 municipalities of the same size | %d | %s |
                | engine, beside brute force | %d | %s |
                | brute force | %d | %s |

                Same top 10 as brute force: %d of %d. Brute force takes %.0f times as long (p50). p50 with 26 municipalities is %.2f times
                that with 3.
                Machine: %s, %d processors, Java %s; one thread; seed %d.
                """.formatted(large.size(), row(large), little.size(), row(little), compared.engine().size(), row(compared.engine()),
                compared.bruteForce().size(), row(compared.bruteForce()), compared.same(), COMPARED,
                (double) at(compared.bruteForce(), 50) / at(compared.engine(), 50), (double) at(large, 50) / at(little, 50),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), SEED);
    }

    private static String row(List<Long> sorted) {
        return "%s | %s | %s".formatted(millis(at(sorted, 50)), millis(at(sorted, 99)), millis(sorted.getLast()));
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private static String millis(long nanos) {
        return "%.2f".formatted(nanos / (double) TimeUnit.MILLISECONDS.toNanos(1));
    }
}
