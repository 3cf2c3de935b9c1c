package nl.krachtketen.reporting.dashboard.flow;

import nl.krachtketen.reporting.journey.Step;

/** Where women flow from and to: the steps in the order of the chain, and what ends or interrupts it. */
public enum Node {
    RECRUITED, INTAKE_DONE, ORIENTATION, MATCHED, TRIAL, PLACED, MOVED_ON, PAUSED, LEFT;

    static Node of(Step step) {
        return valueOf(step.name());
    }
}
