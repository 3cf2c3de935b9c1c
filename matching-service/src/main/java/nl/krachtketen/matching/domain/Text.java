package nl.krachtketen.matching.domain;

/** A sentence for the woman and her worker, Dutch first. */
public record Text(String nl, String en) {}
