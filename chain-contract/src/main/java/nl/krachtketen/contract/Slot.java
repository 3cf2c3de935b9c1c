package nl.krachtketen.contract;

import java.time.DayOfWeek;
import java.util.Objects;
import nl.krachtketen.contract.vocabulary.DayPart;

/** A part of the week: when somebody can come, or when an offering takes place. */
public record Slot(DayOfWeek day, DayPart part) {

    public Slot {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(part, "part");
    }
}
