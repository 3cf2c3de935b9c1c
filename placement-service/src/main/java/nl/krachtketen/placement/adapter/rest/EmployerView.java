package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.krachtketen.placement.domain.Employer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Employer", description = "An employer who guarantees jobs to those who complete work-learning")
record EmployerView(
        @NotNull @Min(1) @Max(10_000) Integer guaranteedJobs,

        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,62}", message = "must be a role account as in personeelszaken")
        @Schema(description = "The role account of whoever confirmed the jobs; no name")
        String confirmedBy,

        @NotNull @Schema(description = "Whether candidate and employer talk with each other before the start")
        Boolean talkBeforeStart) {

    static EmployerView of(Employer employer) {
        return employer == null
                ? null
                : new EmployerView(employer.guaranteedJobs(), employer.confirmedBy(), employer.talkBeforeStart());
    }

    Employer employer() {
        return new Employer(guaranteedJobs, confirmedBy, talkBeforeStart);
    }
}
