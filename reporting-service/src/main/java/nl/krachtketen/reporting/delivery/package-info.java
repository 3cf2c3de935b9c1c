/**
 * Webhooks: partners are told of what they may see by signed calls to an address of theirs. A subscription is a cursor over
 * {@link nl.krachtketen.reporting.delivery.EventsAfter}; whichever replica holds its lease moves it on, so the order is kept
 * and a slow receiver holds up nobody but itself.
 */
package nl.krachtketen.reporting.delivery;
