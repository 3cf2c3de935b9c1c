package nl.krachtketen.placement.adapter.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.ProblemMappers;
import nl.krachtketen.placement.domain.InvalidTerms;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How each refusal of the domain is told to a caller. */
class RefusalMapper {

    /** The chain is no rail: after an end, anything may begin. */
    private static final List<String> NEXT = List.of("startTrial", "startPlacement", "startActivity", "recordOutcome");

    private static final List<String> ELSEWHERE = List.of("listOfferings", "recordOutcome");

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return ProblemMappers.answer(problem(refused.refusal()));
    }

    @ServerExceptionMapper
    Response contradicting(InvalidTerms terms) {
        return ProblemMappers.answer(Problem.invalid(terms.field(), terms.getMessage()));
    }

    private static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.OfferingClosed closed ->
                Problem.contradiction(
                        "offering-closed",
                        "Offering closed",
                        "It is no longer part of the joint offering. Those who take part in it may finish; nobody"
                                + " joins.",
                        ELSEWHERE);
            case Refusal.OfferingPublished published ->
                Problem.contradiction(
                        "offering-published",
                        "Offering published",
                        "Only a draft can be thrown away. This is part of the joint offering, and somebody may have chosen it.",
                        List.of("closeOffering", "pauseOffering", "changeOffering"));
            case Refusal.OfferingPaused paused ->
                Problem.contradiction(
                        "offering-paused",
                        "Offering paused",
                        "It takes nobody in for a while. Choosing it puts her on the waiting list.",
                        List.of("resumeOffering", "confirmOffering", "listOfferings"));
            case Refusal.OfferingNotPaused open ->
                Problem.contradiction(
                        "offering-not-paused",
                        "Offering not paused",
                        "It takes people in already.",
                        List.of("pauseOffering", "closeOffering"));
            case Refusal.OfferingStarted started ->
                Problem.contradiction(
                        "offering-started",
                        "Offering started",
                        "The group started on " + started.startDate() + " and is closed to newcomers since.",
                        ELSEWHERE);
            case Refusal.OfferingFull full ->
                Problem.contradiction(
                        "offering-full",
                        "Offering full",
                        "Every place is taken or kept for somebody. Choosing it puts her on the waiting list.",
                        ELSEWHERE);
            case Refusal.NotTheOrganiser other ->
                Problem.forbidden("Only the organisation that organises the offering may do this.");
            case Refusal.NotInvolved stranger ->
                Problem.forbidden(
                        "Steps are recorded by the organisation that holds the participant, or by the one that"
                                + " organises the offering, once she chose it or took a step there.");
            case Refusal.NoOutcomeOfYours stranger ->
                Problem.forbidden(
                        "An outcome is recorded by the organisation that holds the participant, that has her consent to follow her"
                                + " steps or to ask how she fares, or at whose offering, named by offeringId, she took a step.");
            case Refusal.PlacesInUse inUse ->
                Problem.invalid("places", "must be at least the number of places taken, " + inUse.taken());
            case Refusal.TrialClosed ended ->
                Problem.contradiction(
                        "trial-closed", "Trial closed", "This trial ended at " + ended.endedAt() + ".", NEXT);
            case Refusal.ExtensionIsNoEnd goesOn ->
                Problem.invalid("whatFollows", "must not be EXTENDED: a trial that goes on is extended by extendTrial");
            case Refusal.ExpectedEndTooEarly early ->
                Problem.invalid("expectedEndDate", "must be after " + early.after());
            case Refusal.AgreementConfirmed confirmed ->
                Problem.contradiction(
                        "agreement-confirmed",
                        "Agreement confirmed",
                        "It was confirmed already. Proposing something else asks everybody again.",
                        List.of("proposeAgreement", "endPlacement"));
            case Refusal.ProposalChanged changed ->
                Problem.contradiction(
                        "agreement-changed",
                        "Agreement changed",
                        "Something else is proposed than the revision that was read. Read it again before confirming.",
                        List.of("getAgreement", "confirmAgreement"));
            case Refusal.NoSuchParty nobody -> Problem.invalid("by", "must not be COACH: the agreement has none");
            case Refusal.SpeaksForAnother other ->
                Problem.forbidden(
                        "The organiser speaks for itself; who holds the participant speaks for her and for her coach, and may give"
                                + " them a link to confirm an agreement.");
            case Refusal.PlacementClosed ended ->
                Problem.contradiction(
                        "placement-closed",
                        "Placement closed",
                        "This placement ended at " + ended.endedAt() + ".",
                        NEXT);
            case Refusal.ActivityClosed completed ->
                Problem.contradiction(
                        "activity-closed",
                        "Activity closed",
                        "This activity was completed at " + completed.completedAt() + ".",
                        NEXT);
            case Refusal.NothingToRelease none ->
                Problem.contradiction(
                        "nothing-to-release",
                        "Nothing to release",
                        "No place or turn is kept by this request: it was released, or she has started. What runs is"
                                + " ended where it runs.",
                        List.of("endTrial", "endPlacement", "completeActivity"));
            case Refusal.NothingToAnswer none ->
                Problem.contradiction(
                        "nothing-to-answer",
                        "Nothing to answer",
                        "This request awaits no answer of yours: it was answered, released, or she came without asking.",
                        List.of("getPlaceRequest", "releasePlace"));
            case Refusal.AnswerTooLate late ->
                Problem.contradiction(
                        "answer-too-late",
                        "Answer too late",
                        "The deadline was " + late.deadline() + "; she may have gone elsewhere.",
                        ELSEWHERE);
            case Refusal.ConfirmedAlready given ->
                Problem.contradiction(
                        "confirmed-already",
                        "Confirmed already",
                        "Somebody looked at this " + given.moment() + " before. What is new is an outcome of its own.",
                        List.of("getOutcome", "recordOutcome"));
            case Refusal.TooSoonToConfirm early ->
                Problem.invalid("moment", "cannot be looked at before " + early.dueAt());
            case Refusal.ReferenceInUse inUse ->
                Problem.contradiction(
                        "reference-in-use",
                        "Reference in use",
                        "Your organisation gave this reference to something else of the same kind.",
                        List.of("getTrialByReference", "getPlacementByReference", "getActivityByReference"));
            case Refusal.ImportRunning running ->
                Problem.contradiction(
                        "import-running",
                        "Import running",
                        "A file of your organisation is being taken in, and may hold an offering with this reference. Try again when"
                                + " it is done.",
                        List.of("getOfferingImport", "putOfferingByReference"));
            case Refusal.SeveralHaveReference several ->
                Problem.contradiction(
                        "ambiguous-reference",
                        "Ambiguous reference",
                        "Several of your offerings have this reference. Change one by its identifier.",
                        List.of("listOfferings", "changeOffering"));
            case Refusal.RecordedOtherwise otherwise ->
                Problem.contradiction(
                        "recorded-otherwise",
                        "Recorded otherwise",
                        "What has this reference was recorded with another " + otherwise.field()
                                + ". End it, and record what is new with a reference of its own.",
                        List.of("endTrial", "endPlacement", "completeActivity"));
            case Refusal.EndBeforeStart early ->
                Problem.invalid("occurredAt", "must not be before the start, " + early.startedAt());
        };
    }
}
