package nl.krachtketen.participant.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.reference.ToldRecord;
import nl.krachtketen.participant.domain.Holding;
import nl.krachtketen.participant.domain.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ParticipantRecord", description = "A participant as your own system knows her. What is left out is not told, and stays as it is",
        examples = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "person":{"givenName":"Voorbeeld","birthYear":1971},"contactPerson":"intake-oost","participationLevel":"LOW",
             "intake":{"participationLevel":"LOW","goals":["MEET_PEOPLE"],"themes":["HEALTH"],
              "languages":[{"language":"tr","level":"NATIVE"}],"dutchLevel":"A1","barriers":["CHILDCARE"],
              "availability":[{"day":"WEDNESDAY","part":"MORNING"}],"postcodeArea":"4811","childrenComeAlong":true,
              "occurredAt":"2008-09-01T09:00:00+02:00"}}""")
record ParticipantRecordBody(
        @NotNull @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
        @Schema(description = "Where she takes part; if she moves, record that") String municipality,
        @NotNull @Schema(description = "How she was found; stays as it was at registration") RecruitmentChannel recruitmentChannel,
        @NotNull @Schema(description = "Only what the bonus rules need: benefit, none or unknown") BenefitSituation benefitSituation,
        @NotNull @Schema(description = "Whether she counts towards the programme's goal; stays as it was at registration")
        Boolean countsForProgramme,
        @Valid @Schema(description = "Who she is, whole: a field that is left out in here is forgotten") ParticipantRequests.PersonBody person,
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,62}", message = "must be a role account, as in intake-oost; never a person's name")
        @Schema(description = "Role account of the member of staff she can turn to") String contactPerson,
        @Schema(description = "Recorded as a new assessment if it is not her present one") ParticipationLevel participationLevel,
        @Valid @Schema(description = "Recorded if it is not known yet: by its occurredAt, or else as the last one")
        ParticipantRequests.IntakeBody intake,
        @Schema(description = "Why she left the chain, if she did; recorded if it is not known yet: by occurredAt, or else as the last one")
        LeaveReason departure,
        @Schema(description = "When what is new in it happened, RFC 3339; now if left out, never in the future") OffsetDateTime occurredAt) {

    ToldRecord told(String organisation, String reference, OccurredAt moments) {
        Instant at = moments.orNow(occurredAt);
        return new ToldRecord(new Profile(new Holding(organisation, at, contactPerson, 0), municipality, reference, recruitmentChannel,
                benefitSituation, countsForProgramme), person == null ? null : person.person(), intake == null ? null
                : new ToldRecord.ToldIntake(intake.participationLevel(), intake.answers(),
                        intake.occurredAt() == null ? null : moments.orNow(intake.occurredAt())),
                participationLevel,
                departure == null ? null : new ToldRecord.ToldDeparture(departure, occurredAt == null ? null : at), at);
    }

    @Override
    public String toString() {
        return "ParticipantRecord[not for printing]";
    }
}
