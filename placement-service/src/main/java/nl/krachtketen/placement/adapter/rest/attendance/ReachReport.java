package nl.krachtketen.placement.adapter.rest.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.attendance.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReachReport", description = "People who were reached on a day, none of them registered", examples = """
    {"reachDate":"2009-03-08","people":340,"women":212,"channel":"NEIGHBOURHOOD_MEETING"}""")
record ReachReport(
        @NotNull LocalDate reachDate,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "Men and women")
        Integer people,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "How many of them were women")
        Integer women,

        @NotNull RecruitmentChannel channel) {

    Reach at(UUID offering) {
        if (women > people) {
            throw Problem.invalid("women", "must not be more than people");
        }
        return new Reach(offering, reachDate, channel, people, women);
    }
}
