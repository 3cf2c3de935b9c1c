package nl.krachtketen.participant.adapter.rest.coach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.domain.ContactChannel;
import nl.krachtketen.participant.domain.coach.CoachEndReason;
import nl.krachtketen.participant.domain.coach.CoachProfile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about coaches. */
final class CoachRequests {

    private static final String OCCURRED_AT = "When it happened, RFC 3339; now if left out, never in the future";

    private CoachRequests() {}

    @Schema(name = "NewCoach", description = "Somebody who begins to coach: a role account, or a participant", examples = """
            {"account":"taalcoach-oost-3","profile":{"languages":["tr","nl"],"availability":[{"day":"WEDNESDAY","part":"MORNING"}],
             "postcodeArea":"4811","maximumLoad":3}}""")
    record NewCoach(
            @Size(min = 1, max = 64) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/-]*", message = "may hold letters, digits and . _ : / -")
            @Schema(description = "Your own reference, unique for your organisation") String reference,
            @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,62}",
                    message = "must be a role account, as in taalcoach-oost-3; never a person's name")
            @Schema(description = "Role account behind which she can be reached; this or participantId") String account,
            @Schema(description = "A participant who coaches, as your organisation knows her; this or account") String participantId,
            @NotNull @Valid ProfileBody profile) {

        void requireOneOfTwo() {
            if ((account == null) == (participantId == null)) {
                throw Problem.invalid("account", "give either an account or a participantId");
            }
        }
    }

    @Schema(name = "CoachProfile", description = "What a coach can be to somebody", examples = """
            {"languages":["tr","nl"],"availability":[{"day":"WEDNESDAY","part":"MORNING"}],"postcodeArea":"4811","maximumLoad":3}""")
    record ProfileBody(
            @NotNull @Size(min = 1, max = 10) @Schema(description = "Languages that she speaks, by ISO 639 code")
            List<@NotNull @Pattern(regexp = "[a-z]{2,3}", message = "must be a language code as in tr") String> languages,
            @NotNull @Size(max = 21) @Schema(description = "Weekly slots in which she can meet") List<@NotNull Slot> availability,
            @Pattern(regexp = "[1-9][0-9]{3}", message = "must be the four digits of a postcode")
            @Schema(description = "The four digits of the postcode where she meets; left out if she goes anywhere") String postcodeArea,
            @NotNull @Min(1) @Max(20) @Schema(description = "Beside how many participants she stands at most") Integer maximumLoad) {

        CoachProfile profile() {
            return new CoachProfile(languages, availability, postcodeArea, maximumLoad);
        }

        static ProfileBody of(CoachProfile profile) {
            return new ProfileBody(profile.languages(), profile.availability(), profile.postcodeArea(), profile.maximumLoad());
        }
    }

    @Schema(name = "CoachDeparture", description = "She stops coaching", examples = "{}")
    record DepartureBody(@Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {}

    @Schema(name = "NewCoachAssignment", examples = "{\"coachId\":\"Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA\"}")
    record AssignmentBody(@NotNull @Schema(description = "A coach of your organisation") String coachId,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {}

    @Schema(name = "CoachAssignmentEnding", examples = "{\"reason\":\"GOAL_REACHED\"}")
    record EndingBody(
            @NotNull @Schema(description = "Why; COACH_STOPPED and SHE_LEFT are found out by the platform and never sent")
            CoachEndReason reason,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {

        CoachEndReason toldReason() {
            if (reason.foundByPlatform()) {
                throw Problem.invalid("reason", "is found out by the platform and cannot be sent");
            }
            return reason;
        }
    }

    @Schema(name = "NewContactMoment", examples = "{\"channel\":\"PHONE\",\"contactDate\":\"2009-03-02\",\"nextDate\":\"2009-03-16\"}")
    record ContactMomentBody(@NotNull @Schema(description = "How") ContactChannel channel,
            @NotNull @Schema(description = "When; today or earlier") LocalDate contactDate,
            @Schema(description = "When again, if that was agreed; after contactDate, within a year") LocalDate nextDate) {

        /** @param today where the chain is */
        void requireOrder(LocalDate today) {
            if (contactDate.isAfter(today) || contactDate.getYear() < 1900) {
                throw Problem.invalid("contactDate", "must not be in the future, nor before 1900");
            }
            if (nextDate != null && (!nextDate.isAfter(contactDate) || nextDate.isAfter(contactDate.plusYears(1)))) {
                throw Problem.invalid("nextDate", "must be after contactDate, within a year");
            }
        }
    }
}
