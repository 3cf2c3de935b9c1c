package nl.krachtketen.participant.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.value.OwnReference;
import nl.krachtketen.participant.domain.Holding;
import nl.krachtketen.participant.domain.IntakeAnswers;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send. */
final class ParticipantRequests {

    private static final String OCCURRED_AT = "When it happened, RFC 3339; now if left out, never in the future";

    private ParticipantRequests() {}

    @Schema(name = "Registration", description = "A woman who was recruited", examples = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "reference":"dossier-2008-17","person":{"givenName":"Voorbeeld","birthYear":1971}}""")
    record Registration(
            @NotNull @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
            @Schema(description = "Where she takes part: a municipality in which your organisation works, as GM code") String municipality,
            @NotNull @Schema(description = "How she was found") RecruitmentChannel recruitmentChannel,
            @NotNull @Schema(description = "Only what the bonus rules need: benefit, none or unknown") BenefitSituation benefitSituation,
            @NotNull @Schema(description = "Whether she counts towards the programme's goal") Boolean countsForProgramme,
            @OwnReference @Schema(description = "Your own reference, unique for your organisation; never a citizen service number") String reference,
            @Valid @Schema(description = "Who she is; stored encrypted, shown to you only, never on an event") PersonBody person,
            @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,62}", message = "must be a role account, as in intake-oost; never a person's name")
            @Schema(description = "Role account of the member of staff she can turn to; can be named later") String contactPerson,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {

        Profile profile(String holder, Instant since) {
            return new Profile(new Holding(holder, since, contactPerson, 0), municipality, reference, recruitmentChannel, benefitSituation, countsForProgramme);
        }
    }

    @Schema(name = "Person", description = "Who she is; every field is optional", examples = """
            {"givenName":"Voorbeeld","birthYear":1971,"postcodeArea":"4811",
             "safeContact":{"channel":"MESSAGE","times":["MORNING"],"through":"HERSELF"}}""")
    record PersonBody(@Size(max = 100) String givenName, @Size(max = 100) String familyName, @Min(1900) @Max(2020) Integer birthYear,
            @Size(max = 20) @Pattern(regexp = "[+0-9 -]*", message = "must be a telephone number") String phone,
            @Pattern(regexp = "[1-9][0-9]{3}", message = "must be the four digits of a postcode")
            @Schema(description = "The four digits of her postcode, to tell her apart before there is an intake") String postcodeArea,
            @Valid @Schema(description = "A way to reach her that brings her no trouble at home") SafeContactBody safeContact) {

        Person person() {
            return new Person(givenName, familyName, birthYear, phone, postcodeArea, safeContact == null ? null : safeContact.safeContact());
        }

        static PersonBody of(Person person) {
            return new PersonBody(person.givenName(), person.familyName(), person.birthYear(), person.phone(), person.postcodeArea(),
                    SafeContactBody.of(person.safeContact()));
        }

        @Override
        public String toString() {
            return "Person[not for printing]";
        }
    }

    @Schema(name = "Intake", description = "What she wants and what she needs, in codes", examples = """
            {"participationLevel":"LOW","goals":["MEET_PEOPLE","LEARN_DUTCH"],"themes":["HEALTH"],
             "languages":[{"language":"tr","level":"NATIVE"}],"dutchLevel":"A1","barriers":["CHILDCARE"],
             "availability":[{"day":"WEDNESDAY","part":"MORNING"}],"postcodeArea":"4811","childrenComeAlong":true}""")
    record IntakeBody(
            @NotNull @Schema(description = "LOW, MIDDLE or HIGH, as the inventory of 2003 describes them") ParticipationLevel participationLevel,
            @NotNull @Size(max = 10) List<@NotNull Goal> goals,
            @NotNull @Size(max = 10) List<@NotNull Theme> themes,
            @NotNull @Size(max = 10) List<@NotNull LanguageSkill> languages,
            @NotNull @Schema(description = "A0 to C2") DutchLevel dutchLevel,
            @NotNull @Size(max = 10) List<@NotNull Barrier> barriers,
            @NotNull @Size(max = 21) @Schema(description = "Weekly slots in which she can take part") List<@NotNull Slot> availability,
            @NotNull @Pattern(regexp = "[1-9][0-9]{3}", message = "must be the four digits of a postcode")
            @Schema(description = "The four digits of her postcode") String postcodeArea,
            @NotNull @Schema(description = "Whether her children must be able to come along") Boolean childrenComeAlong,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {

        IntakeAnswers answers() {
            if (themes.contains(Theme.RELIGION)) {
                throw Problem.invalid("themes", "RELIGION is a theme of offerings only; hers would tell her religion");
            }
            return new IntakeAnswers(goals, themes, languages, dutchLevel, barriers, availability, postcodeArea, childrenComeAlong);
        }
    }

    @Schema(name = "LevelAssessment", examples = "{\"participationLevel\":\"MIDDLE\"}")
    record LevelBody(@NotNull ParticipationLevel participationLevel, @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {}

    @Schema(name = "Departure", examples = "{\"reason\":\"MOVED_AWAY\"}")
    record DepartureBody(@NotNull @Schema(description = "Why she left; no blame") LeaveReason reason,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {}
}
