package nl.krachtketen.participant.adapter.rest.coach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.kit.ranking.Text;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.participant.domain.ContactChannel;
import nl.krachtketen.participant.domain.coach.Assignment;
import nl.krachtketen.participant.domain.coach.Coach;
import nl.krachtketen.participant.domain.coach.CoachEndReason;
import nl.krachtketen.participant.domain.coach.CoachProposal;
import nl.krachtketen.participant.domain.coach.CoachReason;
import nl.krachtketen.participant.domain.coach.CoachRuleName;
import nl.krachtketen.participant.domain.coach.CoachSearch;
import nl.krachtketen.participant.domain.coach.ContactMoment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers are told about coaches. */
@ApplicationScoped
class CoachViews {

    static final String COACH = "coach";
    static final String ASSIGNMENT = "coach-assignment";
    static final String CONTACT_MOMENT = "contact-moment";

    @Inject
    OutwardIds ids;

    @Schema(name = "Coach")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoachView(@Schema(description = "Your organisation's identifier of the coach") String id,
            @Schema(description = "Your own reference") String reference,
            @Schema(description = "Role account; missing for a participant") String account,
            @Schema(description = "The participant who coaches; missing for others") String participantId,
            CoachRequests.ProfileBody profile,
            @Schema(description = "Beside how many participants she stands now") int load,
            @Schema(description = "False after she stopped") boolean active) {}

    @Schema(name = "CoachProposal")
    record ProposalView(CoachView coach, @Schema(description = "In points, at most 100; higher is better") int score,
            @Schema(description = "Why the coach suits her") List<ReasonView> reasons,
            @Schema(description = "What would have to be talked over; empty if the coach fits") List<ObstacleView> concerns) {}

    @Schema(name = "CoachFit")
    record FitView(@Schema(description = "True if no rule stands in the way") boolean fits,
            @Schema(description = "Why the coach suits her") List<ReasonView> reasons,
            @Schema(description = "What stands in the way") List<ObstacleView> obstacles) {}

    @Schema(name = "CoachReason")
    record ReasonView(CoachReason code, TextView text) {

        static ReasonView of(CoachReason reason) {
            return new ReasonView(reason, TextView.of(reason.text()));
        }
    }

    @Schema(name = "CoachObstacle")
    record ObstacleView(CoachRuleName rule, TextView text) {

        static ObstacleView of(Verdict.Blocked<CoachReason, CoachRuleName> blocked) {
            return new ObstacleView(blocked.rule(), TextView.of(blocked.explanation()));
        }
    }

    @Schema(name = "CoachReasonText")
    record TextView(@Schema(description = "In Dutch") String nl, @Schema(description = "In English") String en) {

        static TextView of(Text text) {
            return new TextView(text.nl(), text.en());
        }
    }

    @Schema(name = "CoachAssignment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssignmentView(@Schema(description = "Your organisation's identifier of the assignment") String id, String coachId,
            @Schema(description = "OIN of the organisation whose coach it is") String organisation, Instant assignedAt,
            @Schema(description = "Missing while it lasts") Instant endedAt, CoachEndReason endReason) {}

    @Schema(name = "ContactMoment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactMomentView(String id, @Schema(description = "OIN of the organisation that logged it") String organisation,
            @Schema(description = "Who coached her then; missing if nobody did") String coachId, ContactChannel channel,
            LocalDate contactDate, LocalDate nextDate) {}

    @Schema(name = "CoachSearch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SearchView(@Schema(description = "Who needs another coach") String participantId,
            @Schema(description = "Since her coach stopped") Instant sinceAt,
            @Schema(description = "Role account of her contact person") String contactPerson) {}

    CoachView of(Coach coach) {
        return new CoachView(coachId(coach.id()), coach.reference(), coach.account(),
                coach.participant() == null ? null : ids.outward(OutwardIds.PARTICIPANT, coach.participant()),
                CoachRequests.ProfileBody.of(coach.profile()), coach.load(), coach.active());
    }

    ProposalView of(CoachProposal proposal) {
        return new ProposalView(of(proposal.coach()), proposal.score(), reasons(proposal.fit()), obstacles(proposal.fit()));
    }

    FitView of(Fit<CoachReason, CoachRuleName> fit) {
        return new FitView(fit.strictly(), reasons(fit), obstacles(fit));
    }

    private static List<ReasonView> reasons(Fit<CoachReason, CoachRuleName> fit) {
        return fit.reasons().stream().map(ReasonView::of).toList();
    }

    private static List<ObstacleView> obstacles(Fit<CoachReason, CoachRuleName> fit) {
        return fit.obstacles().stream().map(ObstacleView::of).toList();
    }

    AssignmentView of(Assignment assignment) {
        return new AssignmentView(ids.outward(ASSIGNMENT, assignment.id()), coachId(assignment.coach()), assignment.organisation(),
                assignment.assignedAt(), assignment.endedAt(), assignment.endReason());
    }

    ContactMomentView of(ContactMoment moment) {
        return new ContactMomentView(ids.outward(CONTACT_MOMENT, moment.id()), moment.organisation(),
                moment.coach() == null ? null : coachId(moment.coach()), moment.channel(), moment.contactDate(), moment.nextDate());
    }

    SearchView of(CoachSearch search) {
        return new SearchView(ids.outward(OutwardIds.PARTICIPANT, search.participant()), search.since(), search.contactPerson());
    }

    String coachId(UUID coach) {
        return ids.outward(COACH, coach);
    }
}
