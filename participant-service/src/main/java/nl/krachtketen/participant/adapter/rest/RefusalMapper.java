package nl.krachtketen.participant.adapter.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.ProblemMappers;
import nl.krachtketen.participant.adapter.rest.coach.CoachProblems;
import nl.krachtketen.participant.adapter.rest.group.GroupProblems;
import nl.krachtketen.participant.adapter.rest.handover.HandoverProblems;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How each refusal of the domain is told to a caller. */
class RefusalMapper {

    @ServerExceptionMapper
    Response refused(Refusal.Refused refused) {
        return ProblemMappers.answer(switch (refused.refusal()) {
            case Refusal.HasLeft hasLeft -> Problem.contradiction("has-left", "Has left the chain",
                    "She left the chain. A new intake brings her back.", Participant.Departed.POSSIBLE);
            case Refusal.ReferenceInUse inUse -> Problem.contradiction("reference-in-use", "Reference in use",
                    "Your organisation already has a participant with this reference.",
                    List.of("getParticipantByReference", "putParticipantByReference"));
            case Refusal.ReferenceErased erased -> Problem.contradiction("erased", "Erased",
                    "Somebody who was erased had this reference. If she comes back of her own will, register her with another one.", List.of());
            case Refusal.RegisteredOtherwise otherwise -> Problem.contradiction("registered-otherwise", "Registered otherwise",
                    "She was registered with another " + otherwise.field() + ", and the chain was told so. If she moved, record that.",
                    List.of("getParticipant", "moveParticipant"));
            case Refusal.IsPaused isPaused -> Problem.contradiction("is-paused", "Is paused",
                    "She is paused already. End that pause first.", List.of("resumeParticipant", "recordIntake"));
            case Refusal.IsNotPaused isNotPaused -> Problem.contradiction("is-not-paused", "Is not paused",
                    "There is no pause to end.", List.of("pauseParticipant"));
            case Refusal.StallIsOver stallIsOver -> Problem.contradiction("stall-is-over", "Stall is over",
                    "She moved on in the meantime; there is nothing to answer any more.", List.of("listStalls"));
            case Refusal.OfIdentity.LinkedAlready linked -> Problem.contradiction("linked-already", "Linked already",
                    "These two records are linked, or that was proposed.", List.of("listLinks", "unlinkParticipants"));
            case Refusal.OfIdentity.IsRestricted restricted -> Problem.contradiction("is-restricted", "Is restricted",
                    "Nobody else is told that there is a record of her, so nobody can be asked.", List.of("restrictParticipant"));
            case Refusal.OfIdentity.InAnotherMunicipality elsewhere -> Problem.contradiction("in-another-municipality",
                    "In another municipality", "The two records are in different municipalities. First she moves to where she lives now.",
                    List.of("moveParticipant"));
            case Refusal.OfIdentity.IsThereAlready there -> Problem.contradiction("is-there-already", "Is there already",
                    "She takes part in " + there.municipality() + " already.", List.of("getParticipant"));
            case Refusal.OfCoach ofCoach -> CoachProblems.of(ofCoach);
            case Refusal.OfHandover ofHandover -> HandoverProblems.of(ofHandover);
            case Refusal.OfGroup ofGroup -> GroupProblems.of(ofGroup);
            case Refusal.NotTheHolder notTheHolder -> Problem.forbidden("Only the organisation that holds her may do this.");
            case Refusal.NoSuchConsent noSuch -> Problem.notFound("There is no consent with this identifier.");
            case Refusal.ConsentEnded ended -> Problem.contradiction("consent-ended", "Consent ended",
                    "This consent was withdrawn, has expired or was replaced.", List.of("giveConsent"));
        });
    }
}
