package nl.krachtketen.matching.domain.change;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.matching.domain.Profile;

/** What could change for her, one thing at a time. What is not known of her does not stand in her way. */
final class Changes {

    private Changes() {}

    static List<Change> of(Profile her) {
        List<Change> changes = new ArrayList<>();
        if (her.intake().barriers().contains(Barrier.TRAVEL)) {
            changes.add(new Change.TravelPass());
        }
        if (her.needsSomethingForChildren()) {
            changes.add(new Change.Childcare());
        }
        next(her.intake().dutchLevel()).map(Change.MoreDutch::new).ifPresent(changes::add);
        next(her.level()).map(Change.NextLevel::new).ifPresent(changes::add);
        if (!her.intake().availability().isEmpty()) {
            week().filter(slot -> !her.intake().availability().contains(slot)).map(Change.AnotherSlot::new).forEach(changes::add);
        }
        return changes;
    }

    private static Stream<Slot> week() {
        return Stream.of(DayOfWeek.values()).flatMap(day -> Stream.of(DayPart.values()).map(part -> new Slot(day, part)));
    }

    private static <E extends Enum<E>> Optional<E> next(E level) {
        return level == null ? Optional.empty()
                : Stream.of(level.getDeclaringClass().getEnumConstants()).filter(it -> it.ordinal() == level.ordinal() + 1).findFirst();
    }
}
