/**
 * The programme office's own topic: what happens in the whole country, as the feed would tell the office, on Kafka. The log is
 * the outbox here: a cursor over it moves on when the broker has everything up to it. (ADR 0019)
 */
package nl.krachtketen.reporting.office;
