package nl.krachtketen.reporting.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Partner", description = "A partner, and the account of its system")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(
        @Schema(description = "Its organisation identification number", examples = "00000001234567890000") String oin,
        @Schema(description = "Its public name", examples = "Taalschool Breda") String name,
        @Schema(description = "Where it works; * means everywhere", examples = "[\"GM0758\"]") List<String> municipalities,
        @Schema(description = "What it does", examples = "[\"organiser\"]") List<String> roles,
        @Schema(description = "What it may report; * means all that partners may",
                examples = "[\"nl.krachtketen.placements.attended.v1\"]") List<String> eventTypes,
        @Schema(description = "A role account there", examples = "ict-beheer") String contact,
        @Schema(description = "Whether it may come in", examples = "ACTIVE") State state,
        @Schema(description = "Why it is suspended", examples = "SECRET_LEAKED") Partner.SuspensionReason suspensionReason,
        @Schema(description = "Since when it is suspended", examples = "2008-11-03T09:30:00Z") Instant suspendedAt,
        @Schema(description = "True while the login server has not been told of the last change yet; it is told again every few seconds",
                examples = "false") boolean pending,
        @Schema(description = "When it was registered", examples = "2008-10-01T08:00:00Z") Instant registeredAt,
        @Schema(description = "When its secret was made", examples = "2008-10-01T08:00:00Z") Instant secretIssuedAt,
        @Schema(description = "The client by which its system gets tokens (client credentials)", examples = "partner-00000001234567890000")
        String clientId,
        @Schema(description = "The secret of that client. Only the answers that make one show it",
                examples = "q2cY0lZ3v0a9yq1mXb7n2Tt5cWw8LrQe") String clientSecret) {

    @Schema(name = "PartnerState")
    enum State { ACTIVE, SUSPENDED }

    static PartnerView of(Partner partner) {
        return of(partner, null);
    }

    static PartnerView of(Partner partner, String secret) {
        return new PartnerView(partner.organisation(), partner.name(), partner.municipalities(), partner.roles(), partner.eventTypes(),
                partner.contact(), partner.suspended() ? State.SUSPENDED : State.ACTIVE, partner.suspensionReason(), partner.suspendedAt(),
                partner.told() < partner.version(), partner.registeredAt(), partner.secretIssuedAt(), partner.clientId(), secret);
    }

    @Schema(name = "PartnerPage")
    record PartnerPage(List<PartnerView> items) {}
}
