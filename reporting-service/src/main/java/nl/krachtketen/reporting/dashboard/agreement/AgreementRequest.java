package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.krachtketen.kit.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgreementRequest", description = "What is agreed with a municipality", examples = """
        {"wave":"2007-pilot","agreedDate":"2007-03-01","targets":[{"year":2007,"step":"ACTIVATED","women":600},
        {"year":2008,"step":"ACTIVATED","women":1410},{"year":2008,"step":"PLACED","women":700}]}""")
record AgreementRequest(
        @Schema(description = "Its name; needed where the platform does not know it yet", examples = "Breda") @Size(min = 1, max = 80) String name,
        @Schema(description = "The wave in which it joins", examples = "2007-pilot", pattern = "2007-pilot|2008-june|2008-autumn|later")
        @NotNull @Pattern(regexp = "2007-pilot|2008-june|2008-autumn|later") String wave,
        @Schema(description = "When it was agreed", examples = "2007-03-01") @NotNull LocalDate agreedDate,
        @Schema(description = "Per year and step, each once; at least one for ACTIVATED, since these add up to the target")
        @NotEmpty @Size(max = 200) List<@NotNull @Valid AgreedTarget> targets) {

    /** In the order in which municipalities joined. */
    static final List<String> WAVES = List.of("2007-pilot", "2008-june", "2008-autumn", "later");

    private record Which(int year, AgreedStep step) {}

    /** How many women are to be activated in all. */
    int target() {
        return targets.stream().filter(each -> each.step() == AgreedStep.ACTIVATED).mapToInt(AgreedTarget::women).sum();
    }

    /** @throws Problem 400 */
    void check() {
        Set<Which> seen = new HashSet<>();
        if (!targets.stream().allMatch(each -> seen.add(new Which(each.year(), each.step())))) {
            throw Problem.invalid("targets", "must name each year and step once");
        }
        if (target() == 0) {
            throw Problem.invalid("targets", "must have one for ACTIVATED: these add up to the target of the municipality");
        }
    }
}
