package nl.krachtketen.demo;

import java.util.ArrayList;
import java.util.List;

/** What was written down about one woman, in the order of the telling. */
final class Diary {
    private final List<Step> steps = new ArrayList<>();
    private int numbers;

    void write(Step step) {
        steps.add(step);
    }

    /** For something that starts now and may end later. */
    int nextNumber() {
        return ++numbers;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
