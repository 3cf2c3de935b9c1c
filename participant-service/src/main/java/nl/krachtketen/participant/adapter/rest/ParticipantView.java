package nl.krachtketen.participant.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.participant.domain.IntakeAnswers;
import nl.krachtketen.participant.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant as one organisation sees her. */
@Schema(name = "Participant")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipantView(
        @Schema(description = "Your organisation's own identifier of her, 43 characters; another organisation knows another one") String id,
        String municipality,
        @Schema(description = "The OIN of the organisation that holds her") String holder,
        @Schema(description = "Your own reference, if you gave one") String reference,
        RecruitmentChannel recruitmentChannel,
        BenefitSituation benefitSituation,
        boolean countsForProgramme,
        @Schema(description = "As last seen; missing before an intake") ParticipationLevel participationLevel,
        @Schema(description = "False after she left the chain; an intake brings her back") boolean inChain,
        @Schema(description = "While she takes no steps: until when; missing while she does") LocalDate pausedUntilDate,
        @Schema(description = "Since when the holder holds her") Instant heldSinceAt,
        @Schema(description = "Role account of the member of staff she can turn to, at the holder") String contactPerson,
        @Schema(description = "The last intake, in single views only") IntakeAnswers intake,
        @Schema(description = "Who she is; only for the organisation that holds her, in single views only")
        ParticipantRequests.PersonBody person,
        @Schema(description = "Records in the same municipality that may be the same woman, in the answer to a registration only")
        List<PossibleDuplicate> possibleDuplicates) {

    @Schema(name = "PossibleDuplicate", description = "A record that may be the same woman, whoever holds it")
    record PossibleDuplicate(
            @Schema(description = "To link it by; it lets you see nothing") String participantId) {}

    static ParticipantView of(Participant participant, String id) {
        var profile = participant.profile();
        return new ParticipantView(id, profile.municipality(), profile.holder(),
                profile.reference(), profile.recruitmentChannel(), profile.benefitSituation(),
                profile.countsForProgramme(), participant.level(), participant instanceof Participant.Active,
                participant instanceof Participant.Paused paused ? paused.until() : null, profile.holding().since(),
                profile.holding().contactPerson(), null, null, null);
    }

    ParticipantView with(IntakeAnswers lastIntake, ParticipantRequests.PersonBody who) {
        return new ParticipantView(id, municipality, holder, reference, recruitmentChannel, benefitSituation, countsForProgramme,
                participationLevel, inChain, pausedUntilDate, heldSinceAt, contactPerson, lastIntake, who, null);
    }

    ParticipantView with(List<PossibleDuplicate> found) {
        return new ParticipantView(id, municipality, holder, reference, recruitmentChannel, benefitSituation, countsForProgramme,
                participationLevel, inChain, pausedUntilDate, heldSinceAt, contactPerson, intake, person, found);
    }
}
