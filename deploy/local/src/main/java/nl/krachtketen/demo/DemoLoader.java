package nl.krachtketen.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.krachtketen.local.Platform;
import nl.krachtketen.local.PlatformException;

/**
 * Fills a running platform with the joint offering and a made-up population, through the public REST API only, once for
 * each data folder. Every call can be made again without a second effect, so a loading that was cut off goes on.
 */
public final class DemoLoader {
    private static final int WOMEN = 2_000;
    private static final int AT_A_TIME = 14;
    private static final int QUEUEING = 200;

    private final Platform platform;
    private final Map<String, String> environment;
    private final Path loading;
    private final Path loaded;

    /** @param environment KRACHTKETEN_DEMO_WOMEN says how many women, KRACHTKETEN_TERMINAL whether somebody watches */
    public DemoLoader(Platform platform, Map<String, String> environment) {
        this.platform = platform;
        this.environment = environment;
        this.loading = platform.settings().data("demo-loading");
        this.loaded = platform.settings().data("demo-loaded");
    }

    /** @throws PlatformException if a service refuses something or stays unreachable */
    public void load() throws IOException {
        if (Files.notExists(loaded)) {
            String summary = load(begun());
            Files.writeString(loading, summary + System.lineSeparator());
            Files.move(loading, loaded);
            System.out.println("  " + summary);
        }
    }

    /** For how many women the loading was begun: one that goes on must make the same calls again. */
    private int begun() throws IOException {
        if (Files.notExists(loading)) {
            Files.writeString(loading, Integer.toString(women(environment)));
        }
        return Integer.parseInt(Files.readString(loading));
    }

    private String load(int women) {
        long begin = System.nanoTime();
        Partners partners = new Partners(platform.organisations());
        JointOffering jointOffering = new JointOffering(partners, women);
        Coaches coaches = new Coaches(partners, women);
        Stories stories = new Stories(partners, jointOffering, women);
        List<WomanPlan> plans = new ArrayList<>(new Population(partners, jointOffering, coaches).plans(women));
        plans.addAll(stories.plans());
        DemoApi api = new DemoApi(platform::url, new AccessTokens(partners, platform.tokens())::of);
        Publication publication = new Publication(api);
        System.out.printf("%n  Loading the demo: %d offerings and %,d women%n", jointOffering.all().size(), women);
        new Crowd<>(platform.organisations(), AT_A_TIME, 1).each(new Names(api)::tell);
        new Agreements(api, partners).make();
        new Crowd<>(jointOffering.all(), AT_A_TIME, 1).each(publication::publish);
        new Crowd<>(new Reach(partners, jointOffering).all(), AT_A_TIME, 1).each(publication::report);
        new Crowd<>(stories.reached(), AT_A_TIME, 1).each(publication::report);
        CoachRegistration coachRegistration = new CoachRegistration(api);
        new Crowd<>(coaches.all(), AT_A_TIME, 1).each(coachRegistration::register);
        List<Enactment> enactments = plans.stream().map(plan -> new Enactment(plan, api, publication, coachRegistration)).toList();
        try (ProgressBar progress = new ProgressBar(counting(plans), api::answered, live())) {
            new Crowd<>(enactments, AT_A_TIME, QUEUEING).each(enactment -> next(enactment, progress));
        }
        new OpenFigures(api).publish();
        return "Loaded %,d women in %,d calls, in %.0f s.".formatted(counting(plans), api.answered(), (System.nanoTime() - begin) / 1e9);
    }

    private static int counting(List<WomanPlan> plans) {
        return (int) plans.stream().filter(plan -> plan.woman().countsForProgramme()).count();
    }

    private static boolean next(Enactment enactment, ProgressBar progress) {
        boolean more = enactment.next();
        if (!more && enactment.woman().countsForProgramme()) {
            progress.advance();
        }
        return more;
    }

    private boolean live() {
        return "yes".equals(environment.get("KRACHTKETEN_TERMINAL"));
    }

    static int women(Map<String, String> environment) {
        String given = environment.getOrDefault("KRACHTKETEN_DEMO_WOMEN", "");
        if (given.isBlank()) {
            return WOMEN;
        }
        try {
            return Integer.parseUnsignedInt(given.strip());
        } catch (NumberFormatException e) {
            throw new PlatformException("KRACHTKETEN_DEMO_WOMEN is '" + given + "', but must be a whole number.");
        }
    }
}
