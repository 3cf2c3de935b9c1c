package nl.krachtketen.placement.adapter.rest.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.placement.domain.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewAgreementLink", examples = "{\"by\":\"PARTICIPANT\",\"language\":\"tr\",\"days\":14}")
record AgreementLinkRequest(
        @NotNull @Schema(description = "Who can confirm with it")
        Party by,

        @NotNull
        @Pattern(regexp = "nl|en|tr|ar", message = "must be nl, en, tr or ar")
        @Schema(
                description = "In which the page opens",
                enumeration = {"nl", "en", "tr", "ar"})
        String language,

        @Min(1) @Max(90) @Schema(description = "How many days it opens; 14 if left out")
        Integer days) {

    private static final int USUAL_DAYS = 14;

    PageLanguage pageLanguage() {
        return PageLanguage.of(language).orElseThrow();
    }

    Duration lifetime() {
        return Duration.ofDays(days == null ? USUAL_DAYS : days);
    }
}
