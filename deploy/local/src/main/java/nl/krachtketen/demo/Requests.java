package nl.krachtketen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.local.ServiceName;

/** Each step as the call that records it. */
final class Requests {
    private static final String ROLE_ACCOUNT = "intake";

    private final Woman her;
    private final Publication offerings;
    private final CoachRegistration coaches;

    Requests(Woman her, Publication offerings, CoachRegistration coaches) {
        this.her = her;
        this.offerings = offerings;
        this.coaches = coaches;
    }

    /**
     * The call for one step.
     *
     * @param ended the identifier of what the step ends or answers; null if it does neither
     */
    Call of(Step step, Recorder by, String ended, String key) {
        Body body = Body.at(step.at());
        Body about = Body.at(step.at()).with("participantId", by.participantId());
        String participant = "/v1/participants/" + by.participantId();
        return switch (step) {
            case Step.Register s -> call(ServiceName.PARTICIPANT, by, "/v1/participants", registration(body), key);
            case Step.DoIntake s -> call(ServiceName.PARTICIPANT, by, participant + "/intakes", intake(body, s.answers()), key);
            case Step.AssessLevel s -> call(ServiceName.PARTICIPANT, by, participant + "/level-assessments",
                    body.with("participationLevel", s.level()), key);
            case Step.Leave s -> call(ServiceName.PARTICIPANT, by, participant + "/departures", body.with("reason", s.reason()), key);
            case Step.MakeShortlist s -> call(ServiceName.MATCHING, by, "/v1/shortlists",
                    new Body().with("participantId", by.participantId()), key);
            case Step.Choose s -> call(ServiceName.MATCHING, by, "/v1/choices",
                    at(s.offering(), about).with("recordedBy", RecordedBy.PARTICIPANT_WITH_WORKER), key);
            case Step.StartActivity s -> call(ServiceName.PLACEMENT, by, "/v1/activities", at(s.offering(), about), key);
            case Step.CompleteActivity s -> call(ServiceName.PLACEMENT, by, "/v1/activities/" + ended + "/completions", body, key);
            case Step.StartTrial s -> call(ServiceName.PLACEMENT, by, "/v1/trials", at(s.offering(), about), key);
            case Step.EndTrial s -> call(ServiceName.PLACEMENT, by, "/v1/trials/" + ended + "/endings",
                    body.with("evaluation", s.evaluation()).with("whatFollows", s.whatFollows()), key);
            case Step.Place s -> call(ServiceName.PLACEMENT, by, "/v1/placements",
                    at(s.offering(), about).with("hoursPerWeek", s.hoursPerWeek()), key);
            case Step.EndPlacement s -> call(ServiceName.PLACEMENT, by, "/v1/placements/" + ended + "/endings",
                    body.with("reason", s.reason()), key);
            case Step.MoveOn s -> call(ServiceName.PLACEMENT, by, "/v1/outcomes",
                    at(s.offering(), about).with("kind", s.kind()).with("sector", s.sector()), key);
            default -> beside(step, by, ended, key);
        };
    }

    /** What happens beside the steps of the chain. */
    private Call beside(Step step, Recorder by, String ended, String key) {
        Body body = Body.at(step.at());
        String participant = "/v1/participants/" + by.participantId();
        return switch (step) {
            case Step.Attend s -> call(ServiceName.PLACEMENT, by, "/v1/offerings/" + offerings.identifier(s.offering()) + "/sessions",
                    new Body().with("sessionDate", OfficeHours.date(s.at()).toString())
                            .with(s.present() ? "present" : "absent", List.of(by.participantId())), key);
            case Step.Pause s -> call(ServiceName.PARTICIPANT, by, participant + "/pauses",
                    body.with("untilDate", until(s).toString()).with("reason", "FAMILY"), key);
            case Step.ConfirmOutcome s -> call(ServiceName.PLACEMENT, by, "/v1/outcomes/" + ended + "/confirmations",
                    body.with("moment", ConfirmationMoment.AFTER_6_MONTHS).with("stillSo", s.stillSo()), key);
            case Step.GiveConsent s -> call(ServiceName.PARTICIPANT, by, participant + "/consents", consent(body, s), key);
            case Step.OfferHandover s -> call(ServiceName.PARTICIPANT, by, participant + "/handovers",
                    body.with("to", s.to().oin()).with("reason", "NEXT_STEP").with("wantedStep", s.wanted()), key);
            case Step.AcceptHandover s -> call(ServiceName.PARTICIPANT, by, "/v1/handovers/" + ended + "/acceptances",
                    body.with("contactPerson", ROLE_ACCOUNT), key);
            case Step.DeclineHandover s -> call(ServiceName.PARTICIPANT, by, "/v1/handovers/" + ended + "/declines",
                    body.with("reason", s.reason()), key);
            case Step.AssignCoach s -> call(ServiceName.PARTICIPANT, by, participant + "/coach-assignments",
                    body.with("coachId", coaches.identifier(s.coach())), key);
            case Step.EndCoaching s -> call(ServiceName.PARTICIPANT, by, participant + "/coach-assignments/" + ended + "/endings",
                    body.with("reason", s.reason()), key);
            default -> throw new IllegalArgumentException("No call for " + step);
        };
    }

    private static Call call(ServiceName service, Recorder by, String path, Body body, String key) {
        return new Call(service, by.clientId(), path, body, key);
    }

    private Body at(DemoOffering offering, Body body) {
        return body.with("offeringId", offering == null ? null : offerings.identifier(offering));
    }

    /** A pause that goes on ends with the year in which somebody looks at the demo: no pause is longer than a year. */
    private static LocalDate until(Step.Pause pause) {
        return pause.until() == null ? LocalDate.now().plusYears(1).withDayOfYear(1) : pause.until();
    }

    private static Body consent(Body body, Step.GiveConsent consent) {
        return body.with("purpose", consent.purpose())
                .with("recipient", consent.to().oin())
                .with("noticeVersion", "2007-1")
                .with("language", "nl")
                .with("legalBasis", "CONSENT")
                .with("recordedBy", ROLE_ACCOUNT);
    }

    private Body registration(Body body) {
        return body.with("municipality", her.municipality().code())
                .with("recruitmentChannel", her.channel())
                .with("benefitSituation", her.benefit())
                .with("countsForProgramme", her.countsForProgramme())
                .with("reference", her.reference())
                .with("person", Map.of("givenName", her.name(), "birthYear", her.birthYear()));
    }

    private Body intake(Body body, IntakeAnswers answers) {
        return body.with("participationLevel", her.level())
                .with("goals", answers.goals())
                .with("themes", answers.themes())
                .with("languages", answers.languages())
                .with("dutchLevel", her.dutch())
                .with("barriers", answers.barriers())
                .with("availability", answers.availability())
                .with("postcodeArea", answers.postcodeArea())
                .with("childrenComeAlong", answers.childrenComeAlong());
    }
}
