package nl.krachtketen.reporting.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.krachtketen.reporting.programme.Organisations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organisation", description = "What an organisation is called")
record OrganisationView(
        @Schema(description = "Its organisation identification number (OIN)", examples = "00000001234567890000") String oin,
        @Schema(description = "Its public name", examples = "Taalschool Breda") String name) {

    static OrganisationView of(Organisations.Named named) {
        return new OrganisationView(named.oin(), named.name());
    }

    @Schema(name = "OrganisationName", examples = "{\"name\": \"Taalschool Breda\"}")
    record Name(
            @NotNull @Pattern(regexp = "[^\\x00-\\x1f]{1,120}", message = "must have 1 to 120 characters")
            @Schema(description = "Its public name", examples = "Taalschool Breda")
            String name) {}

    @Schema(name = "OrganisationPage")
    record OrganisationPage(List<OrganisationView> items) {}
}
