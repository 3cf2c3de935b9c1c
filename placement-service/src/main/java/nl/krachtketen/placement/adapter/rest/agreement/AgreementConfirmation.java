package nl.krachtketen.placement.adapter.rest.agreement;

import jakarta.validation.constraints.NotNull;
import nl.krachtketen.placement.domain.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgreementConfirmation", description = "Who confirms", examples = "{\"by\":\"ORGANISATION\"}")
record AgreementConfirmation(@NotNull Party by) {}
