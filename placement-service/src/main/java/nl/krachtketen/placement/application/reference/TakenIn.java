package nl.krachtketen.placement.application.reference;

/** What was told is so now; new if nothing had the reference before. */
public record TakenIn<T>(T value, boolean isNew) {}
