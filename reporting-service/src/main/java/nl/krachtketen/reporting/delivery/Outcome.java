package nl.krachtketen.reporting.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeliveryOutcome", description = """
        What became of an attempt. DELIVERED: answered with 2xx. REFUSED: answered with another status. REDIRECTED: answered with 3xx, \
        which is never followed. GONE: answered with 410, which ends the subscription. TIMED_OUT: no answer in time. UNREACHABLE: no \
        connection, or no valid certificate. BROKEN_OFF: the connection ended after the event was sent, without an answer. \
        FORBIDDEN_ADDRESS: the host has an address that is not on the internet. NOT_AGREED: the handshake was answered without \
        permission.""")
public enum Outcome {
    DELIVERED, REFUSED, REDIRECTED, GONE, TIMED_OUT, UNREACHABLE, BROKEN_OFF, FORBIDDEN_ADDRESS, NOT_AGREED
}
