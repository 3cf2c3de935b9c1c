package nl.krachtketen.reporting.partner;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnerRequest", description = "Who takes part, where, as what, and what it may report", examples = """
        {"oin": "00000001234567890000", "name": "Taalschool Breda", "municipalities": ["GM0758"], "roles": ["organiser"], \
        "eventTypes": ["nl.krachtketen.placements.attended.v1"], "contact": "ict-beheer"}""")
record PartnerRequest(
        @NotNull @Pattern(regexp = "[0-9]{20}", message = "must be an OIN: 20 digits")
        @Schema(description = "Its organisation identification number (OIN)", examples = "00000001234567890000")
        String oin,
        @NotNull @Pattern(regexp = "[^\\x00-\\x1f]{1,120}", message = "must have 1 to 120 characters")
        @Schema(description = "Its public name: participants read it", examples = "Taalschool Breda")
        String name,
        @NotEmpty @Size(max = 500) @Schema(description = "Where it works; only * for all municipalities", examples = "[\"GM0758\"]")
        List<@NotNull @Pattern(regexp = "GM[0-9]{4}|\\*", message = "must be municipality codes as in GM0758, or only *")
                String> municipalities,
        @NotEmpty @Size(max = 10)
        @Schema(description = "What it does: caseworker, organiser, volunteer-centre, job-centre, regie, privacy-officer",
                examples = "[\"organiser\"]")
        List<@NotNull @Pattern(regexp = "caseworker|organiser|volunteer-centre|job-centre|regie|privacy-officer",
                message = "must be caseworker, organiser, volunteer-centre, job-centre, regie or privacy-officer") String> roles,
        @Size(max = 100) @Schema(description = "The types of events that it may report; only * for all that partners may, none if left out",
                examples = "[\"nl.krachtketen.placements.attended.v1\"]")
        List<@NotNull String> eventTypes,
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,62}", message = "must be a role account, as in ict-beheer; never a person's name")
        @Schema(description = "A role account there, for questions about its system; never a person's name", examples = "ict-beheer")
        String contact) {

    static final String ALL = "*";

    /** What a municipality's own people do: nobody does it everywhere. */
    private static final List<String> OF_ONE_MUNICIPALITY = List.of("regie", "privacy-officer");

    PartnerRequest {
        municipalities = distinct(municipalities);
        roles = distinct(roles);
        eventTypes = eventTypes == null ? List.of() : distinct(eventTypes);
    }

    private static List<String> distinct(List<String> values) {
        return values == null ? null : values.stream().distinct().toList();
    }

    boolean everywhere() {
        return municipalities.contains(ALL);
    }

    boolean directsEverywhere() {
        return everywhere() && OF_ONE_MUNICIPALITY.stream().anyMatch(roles::contains);
    }
}
