package nl.krachtketen.kit.test;

/** Whether tests try all that they know, as {@code ./krachtketen test all} asks, or of what is much alike a part only, for whoever waits. */
final class Thorough {

    static final boolean ASKED_FOR = Boolean.getBoolean("krachtketen.thorough");

    private Thorough() {}
}
