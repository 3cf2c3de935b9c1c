package nl.krachtketen.contract;

import java.util.UUID;

/**
 * A fact about the chain, in the past tense, that never changes.
 *
 * <p>In JSON a component that is itself a record ({@link About}, {@link Offering}, {@link Handover}) is written flat:
 * its fields stand beside those of the event. Records in a list are nested.
 */
public sealed interface Event permits ChainEvent, OfferingEvent, ProcessingEvent, MunicipalityEvent {

    /** What the event is about: the Kafka key, so that one topic keeps its events in order. */
    UUID key();

    /** The CloudEvents subject: the key, a random pseudonym. */
    default String subject() {
        return key().toString();
    }
}
