package nl.krachtketen.kit.ranking;

/** A sentence for the woman and her worker, Dutch first. */
public record Text(String nl, String en) {}
