package nl.krachtketen.placement.adapter.rest.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.agreement.AgreementTerms;
import nl.krachtketen.placement.domain.agreement.Expense;
import nl.krachtketen.placement.domain.agreement.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgreementProposal", description = "What a volunteer and the organisation agree upon", examples = """
    {"hoursPerWeek":6,"tasks":["RECEIVING_GUESTS","COOKING_AND_SERVING"],"expenses":["TRAVEL"],
     "contact":"vrijwilligers-oost","startDate":"2009-03-16","endDate":"2010-03-15","withCoach":false}""")
record AgreementRequest(
        @NotNull @Min(1) @Max(40) Integer hoursPerWeek,

        @NotEmpty @Size(max = 14) @Schema(description = "What she helps with")
        List<@NotNull Task> tasks,

        @NotNull @Size(max = 4) @Schema(description = "What she gets back of what it costs her; may be empty")
        List<@NotNull Expense> expenses,

        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,62}", message = "must be a role account, as in vrijwilligers-oost")
        @Schema(description = "The role account there that she can turn to; never a person's name")
        String contact,

        @NotNull LocalDate startDate,
        @Schema(description = "Left out if it is open") LocalDate endDate,

        @NotNull @Schema(description = "Whether she has a coach, who confirms as well")
        Boolean withCoach) {

    AgreementTerms terms() {
        requireOfOurTime("startDate", startDate);
        if (endDate != null) {
            requireOfOurTime("endDate", endDate);
            if (!endDate.isAfter(startDate)) {
                throw Problem.invalid("endDate", "must be after startDate");
            }
        }
        return new AgreementTerms(hoursPerWeek, tasks, expenses, contact, startDate, endDate, withCoach);
    }

    /** A slip of the pen puts a date centuries away. */
    private static void requireOfOurTime(String field, LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2100) {
            throw Problem.invalid(field, "must lie between 1900 and 2100");
        }
    }
}
