package nl.krachtketen.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls the same way each time, for the same seed. */
final class Dice {
    private static final int SECONDS_IN_A_DAY = 86_400;

    private final RandomGenerator random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 up to, but not including, 1. */
    double share() {
        return random.nextDouble();
    }

    /** Both ends can come up. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Different ones, in a random order; fewer if there are not so many. */
    <T> List<T> some(List<T> all, int count) {
        List<T> left = new ArrayList<>(all);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }

    /** A moment that number of days later, give or take half a day, and always later. */
    Instant later(Instant than, int leastDays, int mostDays) {
        int days = between(leastDays, mostDays);
        return OfficeHours.next(than.plusSeconds((long) days * SECONDS_IN_A_DAY), between(0, OfficeHours.SECONDS - 1));
    }
}
