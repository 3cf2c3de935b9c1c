package nl.krachtketen.reporting.feed;

/** An organisation went on reading from a cursor. */
public record FeedRead(String organisation) {}
