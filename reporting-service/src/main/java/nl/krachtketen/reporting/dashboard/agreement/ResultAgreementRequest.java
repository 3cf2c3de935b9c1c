package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.krachtketen.kit.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResultAgreementRequest", description = "What is agreed with a partner", examples = """
        {"organisation":"00000001234567890000","step":"PLACED","times":40,"monthFrom":"2008-01","monthUntil":"2008-12"}""")
record ResultAgreementRequest(
        @Schema(description = "The partner's OIN", examples = "00000001234567890000") @NotNull @Pattern(regexp = "[0-9]{20}") String organisation,
        @Schema(description = "Which step it is to report", examples = "PLACED") @NotNull PartnerStep step,
        @Schema(description = "How often", examples = "40") @NotNull @Min(1) @Max(1_000_000) Integer times,
        @Schema(description = "The first month that counts", examples = "2008-01")
        @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String monthFrom,
        @Schema(description = "The last month that counts", examples = "2008-12")
        @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String monthUntil) {

    /** @throws Problem 400 */
    void check() {
        if (monthUntil.compareTo(monthFrom) < 0) {
            throw Problem.invalid("monthUntil", "must not be before monthFrom");
        }
    }
}
