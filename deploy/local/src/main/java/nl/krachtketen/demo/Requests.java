package nl.krachtketen.demo;

import java.util.Map;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.local.ServiceName;

/** Each step as the call that records it. */
final class Requests {
    private final Woman her;
    private final Publication offerings;

    Requests(Woman her, Publication offerings) {
        this.her = her;
        this.offerings = offerings;
    }

    /**
     * The call for one step.
     *
     * @param ended the identifier of what the step ends; null if it ends nothing
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
        };
    }

    private static Call call(ServiceName service, Recorder by, String path, Body body, String key) {
        return new Call(service, by.clientId(), path, body, key);
    }

    private Body at(DemoOffering offering, Body body) {
        return body.with("offeringId", offering == null ? null : offerings.identifier(offering));
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
