package nl.krachtketen.reporting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.Handover;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.contract.vocabulary.WantedStep;

/** A woman of the tests, and what can happen to her on a day. */
public record Woman(UUID id, String municipality, ParticipationLevel level, boolean counts, RecruitmentChannel channel) {

    /** The women's organisation that recruits. */
    public static final String RECRUITER = "00000001001001002000";
    private static final List<String> LANGUAGES = List.of("ber", "tr", "ar", "so", "fa");
    /** The volunteer organisation that takes women in. */
    public static final String VOLUNTEERS = "00000001001001003000";

    public Woman(UUID id, String municipality, ParticipationLevel level, boolean counts) {
        this(id, municipality, level, counts, RecruitmentChannel.HOME_VISIT);
    }

    public static Woman of(String municipality) {
        return new Woman(UUID.randomUUID(), municipality, ParticipationLevel.LOW, true);
    }

    public ParticipantEvent.Registered registered(String day) {
        return new ParticipantEvent.Registered(about(day, RECRUITER), BenefitSituation.NONE);
    }

    public ParticipantEvent.IntakeDone intakeDone(String day) {
        return intakeDone(day, List.of(Theme.values()[0]), "4811");
    }

    public ParticipantEvent.IntakeDone intakeDone(String day, List<Theme> themes, String area) {
        return new ParticipantEvent.IntakeDone(about(day, RECRUITER), List.of(Goal.VOLUNTEER), themes,
                List.of(new LanguageSkill(LANGUAGES.get(channel.ordinal() % LANGUAGES.size()), LanguageLevel.NATIVE)),
                DutchLevel.A1, List.of(Barrier.values()[0]),
                List.of(new Slot(DayOfWeek.MONDAY, DayPart.values()[0])), area, true);
    }

    public ParticipantEvent.LevelAssessed assessed(String day, ParticipationLevel now) {
        return new ParticipantEvent.LevelAssessed(about(day, RECRUITER), level, now);
    }

    /** By whoever holds her now. */
    public ParticipantEvent.LevelAssessed assessedBy(String holder, String day) {
        return new ParticipantEvent.LevelAssessed(about(day, holder), level, level);
    }

    public PlacementEvent.ActivityStarted course(String day) {
        return course(day, UUID.randomUUID());
    }

    public PlacementEvent.ActivityStarted course(String day, UUID offering) {
        return began(day, OfferingKind.COURSE, offering);
    }

    public PlacementEvent.ActivityStarted began(String day, OfferingKind kind, UUID offering) {
        return new PlacementEvent.ActivityStarted(about(day, VOLUNTEERS), offering, kind);
    }

    public PlacementEvent.ActivityCompleted completed(String day, OfferingKind kind, UUID offering) {
        return new PlacementEvent.ActivityCompleted(about(day, VOLUNTEERS), offering, kind);
    }

    public MatchEvent.Chosen chose(String day) {
        return new MatchEvent.Chosen(about(day, RECRUITER), UUID.randomUUID(), RecordedBy.PARTICIPANT_WITH_WORKER);
    }

    public PlacementEvent.TrialStarted trial(String day) {
        return trial(day, UUID.randomUUID());
    }

    public PlacementEvent.TrialStarted trial(String day, UUID offering) {
        return new PlacementEvent.TrialStarted(about(day, VOLUNTEERS), offering);
    }

    /** A trial that her holder recorded at the offering of another. */
    public PlacementEvent.TrialStarted trialAt(String organiser, String day) {
        return new PlacementEvent.TrialStarted(about(day, RECRUITER), UUID.randomUUID(), organiser);
    }

    public PlacementEvent.Placed placed(String day) {
        return placed(day, UUID.randomUUID());
    }

    public PlacementEvent.Placed placed(String day, UUID offering) {
        return new PlacementEvent.Placed(about(day, VOLUNTEERS), offering, 6);
    }

    public OutcomeEvent.MovedToEducation education(String day) {
        return new OutcomeEvent.MovedToEducation(about(day, RECRUITER), null, null);
    }

    public OutcomeEvent.MovedToWork work(String day) {
        return new OutcomeEvent.MovedToWork(about(day, RECRUITER), null, null);
    }

    public ParticipantEvent.Paused paused(String day) {
        return new ParticipantEvent.Paused(about(day, RECRUITER), LocalDate.parse(day).plusMonths(2));
    }

    public ParticipantEvent.Resumed resumed(String day) {
        return new ParticipantEvent.Resumed(about(day, RECRUITER));
    }

    public ParticipantEvent.Merged merged(String day, Woman other) {
        return new ParticipantEvent.Merged(about(day, RECRUITER), other.id());
    }

    public ParticipantEvent.Unmerged unmerged(String day, Woman other) {
        return new ParticipantEvent.Unmerged(about(day, RECRUITER), other.id());
    }

    /** Her, after she moved. */
    public Woman in(String newMunicipality) {
        return new Woman(id, newMunicipality, level, counts, channel);
    }

    public ParticipantEvent.MovedMunicipality movedFrom(String day, String from) {
        return new ParticipantEvent.MovedMunicipality(about(day, RECRUITER), from, municipality);
    }

    public ParticipantEvent.ConsentChanged consent(String day, ConsentPurpose purpose, String recipient, boolean given) {
        return new ParticipantEvent.ConsentChanged(about(day, RECRUITER), purpose, recipient, given);
    }

    public HandoverEvent.HandoverOffered offered(String day, String to) {
        return new HandoverEvent.HandoverOffered(about(day, RECRUITER), handover(day, to));
    }

    public HandoverEvent.HandoverAccepted accepted(String day, String to) {
        return new HandoverEvent.HandoverAccepted(about(day, to), handover(day, to));
    }

    public HandoverEvent.HandoverDeclined declined(String day, String to) {
        return new HandoverEvent.HandoverDeclined(about(day, to), handover(day, to), HandoverDeclineReason.NO_PLACE);
    }

    public HandoverEvent.HandoverLapsed lapsed(String day, String to) {
        return new HandoverEvent.HandoverLapsed(about(day, RECRUITER), handover(day, to));
    }

    private static Handover handover(String day, String to) {
        return new Handover(RECRUITER, to, WantedStep.ORIENTATION, moment(day).plus(14, ChronoUnit.DAYS), null, null);
    }

    public ParticipantEvent.CoachAssigned coached(String day, UUID coach) {
        return new ParticipantEvent.CoachAssigned(about(day, RECRUITER), coach);
    }

    public ParticipantEvent.CoachEnded coachEnded(String day, UUID coach) {
        return new ParticipantEvent.CoachEnded(about(day, RECRUITER), coach);
    }

    public PlacementEvent.PlacementEnded placementEnded(String day) {
        return new PlacementEvent.PlacementEnded(about(day, VOLUNTEERS), UUID.randomUUID(), PlacementEndReason.values()[0]);
    }

    public ParticipantEvent.Left left(String day) {
        return new ParticipantEvent.Left(about(day, RECRUITER), LeaveReason.NO_TIME);
    }

    public ParticipantEvent.Erased erased(String day) {
        return new ParticipantEvent.Erased(about(day, RECRUITER));
    }

    About about(String day, String organisation) {
        return new About(id, moment(day), municipality, organisation, level, channel, counts,
                reference());
    }

    /** What whoever tells of her calls her. */
    public String reference() {
        return "dossier-" + Long.toHexString(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    }

    /** Noon of a day. */
    public static Instant moment(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
