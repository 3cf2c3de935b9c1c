package nl.krachtketen.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.matching.domain.EarlierDecline;
import nl.krachtketen.matching.domain.History;
import nl.krachtketen.matching.domain.Intake;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** Made-up offerings and profiles, the same for the same seed. Each municipality has its own hundred postcode areas. */
final class MatchingWorld {

    static final Instant NOW = Instant.parse("2008-12-01T09:00:00Z");
    private static final List<String> LANGUAGES = List.of("ar", "tr", "ti", "so", "fa", "zh", "es", "pl");
    private static final int ORGANISERS = 40;

    private final Random random;
    private final int municipalities;

    MatchingWorld(long seed, int municipalities) {
        this.random = new Random(seed);
        this.municipalities = municipalities;
    }

    /** Open offerings with a place left, evenly over the municipalities. */
    List<OpenOffering> offerings(int count) {
        return IntStream.range(0, count).mapToObj(n -> offering(n % municipalities)).toList();
    }

    List<Profile> profiles(int count, List<OpenOffering> offerings) {
        return IntStream.range(0, count).mapToObj(n -> profile(n % municipalities, offerings)).toList();
    }

    private OpenOffering offering(int municipality) {
        boolean limited = random.nextInt(4) > 0;
        return new OpenOffering(id(), OpenOffering.Status.OPEN, NOW, "00000001%04d%08d".formatted(municipality, random.nextInt(ORGANISERS)),
                code(municipality), "Aanbod " + random.nextInt(1_000), any(OfferingKind.values()),
                random.nextInt(5) == 0 ? null : area(municipality), some(2, ParticipationLevel.values()), some(3, Theme.values()),
                some(2, LANGUAGES.toArray(String[]::new)),
                random.nextBoolean() ? null : any(DutchLevel.A1, DutchLevel.A2, DutchLevel.B1, DutchLevel.B2), random.nextBoolean(),
                any(ChildrenArrangement.values()), slots(2), limited ? 12 : null, limited ? random.nextInt(12) : 0,
                some(3, OfferingKind.values()), any(Obligation.values()), null);
    }

    private Profile profile(int municipality, List<OpenOffering> offerings) {
        var level = any(ParticipationLevel.LOW, ParticipationLevel.LOW, ParticipationLevel.LOW, ParticipationLevel.MIDDLE,
                ParticipationLevel.MIDDLE, ParticipationLevel.HIGH);
        var intake = new Intake(some(3, Goal.values()), some(3, Theme.values()),
                List.of(new LanguageSkill(any(LANGUAGES.toArray(String[]::new)), LanguageLevel.NATIVE)),
                any(DutchLevel.A0, DutchLevel.A1, DutchLevel.A2, DutchLevel.B1, DutchLevel.B2),
                random.nextInt(6) == 0 ? List.of(Barrier.TRAVEL) : List.of(), slots(6), area(municipality), random.nextBoolean());
        List<EarlierDecline> declines = random.nextInt(5) == 0 ? List.of(decline(offerings)) : List.of();
        return new Profile(code(municipality), level, intake, new History(declines, Map.of(), Set.of()));
    }

    private EarlierDecline decline(List<OpenOffering> offerings) {
        OpenOffering of = offerings.get(random.nextInt(offerings.size()));
        return new EarlierDecline(of.id(), of.kind(), any(DeclineReason.values()), NOW.minusSeconds(random.nextInt(10_000_000)),
                of.postcodeArea(), of.slots(), of.obligation());
    }

    private List<Slot> slots(int atMost) {
        return IntStream.rangeClosed(0, random.nextInt(atMost))
                .mapToObj(n -> new Slot(any(DayOfWeek.values()), any(DayPart.values()))).distinct().toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String code(int municipality) {
        return "GM%04d".formatted(municipality);
    }

    private String area(int municipality) {
        return "%02d%02d".formatted(10 + municipality, random.nextInt(100));
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    @SafeVarargs
    private <T> List<T> some(int atMost, T... of) {
        List<T> all = new ArrayList<>(List.of(of));
        java.util.Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, 1 + random.nextInt(atMost)));
    }
}
