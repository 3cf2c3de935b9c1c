package nl.krachtketen.reporting.partner;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation whose system takes part.
 *
 * @param organisation its OIN
 * @param told         the version that Keycloak knows
 */
public record Partner(String organisation, String name, List<String> municipalities, List<String> roles, List<String> eventTypes,
        String contact, SuspensionReason suspensionReason, Instant suspendedAt, long version, long told, Instant registeredAt,
        Instant secretIssuedAt) {

    @Schema(description = "Why a partner is kept out: a code, never a story")
    public enum SuspensionReason { PARTNER_ASKED, SECRET_LEAKED, MISUSE, INCIDENT, AGREEMENT_ENDED }

    /** Follows from the OIN, so that a client of a registration that broke off is found again. */
    String clientId() {
        return "partner-" + organisation;
    }

    boolean suspended() {
        return suspendedAt != null;
    }
}
