package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;

/** Why something cannot be done. What is merely unusual is not refused; the chain is no rail. */
public sealed interface Refusal {

    /** Nobody can join it any more, and it can no longer be changed. */
    record OfferingClosed() implements Refusal {}

    /** It is no draft any more: others know of it, and may have chosen it. */
    record OfferingPublished() implements Refusal {}

    /** It takes nobody in for a while. */
    record OfferingPaused() implements Refusal {}

    /** It takes people in already: there is nothing to resume. */
    record OfferingNotPaused() implements Refusal {}

    /** Nobody joins after its start. */
    record OfferingStarted(LocalDate startDate) implements Refusal {}

    /** There is no place for a newcomer. */
    record OfferingFull() implements Refusal {}

    /** Only its organiser may do this. */
    record NotTheOrganiser() implements Refusal {}

    /** Steps are recorded by who holds the participant or organises the offering; the caller does neither. */
    record NotInvolved() implements Refusal {}

    /** What became of her is recorded by who holds her, may follow her, or has her step that led there; the caller does none of it. */
    record NoOutcomeOfYours() implements Refusal {}

    /** @param taken how many places are taken, which is more than there would be */
    record PlacesInUse(int taken) implements Refusal {}

    record TrialClosed(Instant endedAt) implements Refusal {}

    /** A trial that goes on is extended; it does not end. */
    record ExtensionIsNoEnd() implements Refusal {}

    /** @param after the day that the expected end must come after */
    record ExpectedEndTooEarly(LocalDate after) implements Refusal {}

    /** Everybody confirmed the agreement, or this party did. */
    record AgreementConfirmed() implements Refusal {}

    /** Something else is proposed than what was read. */
    record ProposalChanged() implements Refusal {}

    /** She has no coach who would agree as well. */
    record NoSuchParty() implements Refusal {}

    /** One party cannot agree for another. */
    record SpeaksForAnother() implements Refusal {}

    record PlacementClosed(Instant endedAt) implements Refusal {}

    record ActivityClosed(Instant completedAt) implements Refusal {}

    /** The request has been released, or her place is in use; what runs there must end first. */
    record NothingToRelease() implements Refusal {}

    /** The request awaits no answer of whoever gives one. */
    record NothingToAnswer() implements Refusal {}

    record AnswerTooLate(Instant deadline) implements Refusal {}

    /** Somebody looked at it before. */
    record ConfirmedAlready(ConfirmationMoment moment) implements Refusal {}

    record TooSoonToConfirm(Instant dueAt) implements Refusal {}

    /** Another step of this kind has the reference. */
    record ReferenceInUse() implements Refusal {}

    /** What has this reference may come out of a file that is being taken in. */
    record ImportRunning() implements Refusal {}

    /** Several offerings of the organiser have the reference, so it names none. */
    record SeveralHaveReference() implements Refusal {}

    /** What has the reference was recorded with something else that does not change. */
    record RecordedOtherwise(String field) implements Refusal {}

    record EndBeforeStart(Instant startedAt) implements Refusal {}
}
