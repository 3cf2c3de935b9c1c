package nl.krachtketen.placement.adapter.rest.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.krachtketen.placement.domain.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgreementConfirmation", description = "Who confirms", examples = "{\"by\":\"ORGANISATION\",\"revision\":1}")
record AgreementConfirmation(
        @NotNull Party by,

        @NotNull @Min(1) @Schema(description = "The revision that the party read and agreed with")
        Integer revision) {}
