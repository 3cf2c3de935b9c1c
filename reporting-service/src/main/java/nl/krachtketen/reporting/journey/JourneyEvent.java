package nl.krachtketen.reporting.journey;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.Handover;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.inbox.Received;

/**
 * What a journey keeps of an event.
 *
 * @param occurredAt when it happened; a journey sorts by this, then by {@code recordedAt}, then by {@code eventId}
 * @param step       null if it is no step
 * @param offering   null if it is about none
 * @param level      her participation level, if this event established it
 * @param detail     the kind of activity, the benefit situation, the outcome that is no longer so, or PRESENT; null if there is none
 * @param themes     what she wants to be busy with, separated by commas, if this event tells it
 * @param area       the postcode area where she lives, if this event tells it
 * @param settles    whether this event settles in which municipality she is and whether she counts; others repeat it
 * @param handover   who hands her over to whom; null if it is about no handover
 * @param coach      null if it is about no coach
 * @param languages  those that she speaks well, with commas; null if it tells nothing of that
 */
public record JourneyEvent(UUID eventId, UUID participant, Instant occurredAt, Instant recordedAt, String type,
        String step, String organisation, UUID offering, String detail, String municipality, String level, String channel,
        boolean countsForProgramme, boolean settles, Handover handover, UUID coach, String themes, String area, String languages) {

    /** No postcode: what stands in the place of an erased woman's when her intake is read out of the log again. */
    private static final String NOWHERE = "1000";

    /** Empty for an event that is no part of a journey: one about an offering, or the one that ends all journeys. */
    public static Optional<JourneyEvent> of(Received.Known known) {
        return known.event() instanceof ChainEvent event && !(event instanceof ParticipantEvent.Erased)
                ? Optional.of(of(known.envelope(), event))
                : Optional.empty();
    }

    private static JourneyEvent of(Received.Envelope envelope, ChainEvent event) {
        About about = event.about();
        boolean settles = event instanceof ParticipantEvent.Registered
                || event instanceof ParticipantEvent.MovedMunicipality;
        return new JourneyEvent(envelope.id(), about.participantId(), about.occurredAt(), envelope.time(),
                envelope.type(), Step.keptAs(event).orElse(null), about.organisation(), offering(event),
                detail(event), about.municipality(), level(event), about.recruitmentChannel().name(), about.countsForProgramme(), settles,
                event instanceof HandoverEvent step ? step.handover() : null, coach(event), themes(event),
                area(event), languages(event));
    }

    String giver() {
        return handover == null ? null : handover.from();
    }

    String taker() {
        return handover == null ? null : handover.to();
    }

    private static String level(ChainEvent event) {
        return switch (event) {
            case ParticipantEvent.LevelAssessed assessed -> assessed.newLevel().name();
            case ParticipantEvent.IntakeDone intake -> Objects.toString(intake.about().participationLevel(), null);
            default -> null;
        };
    }

    private static String languages(ChainEvent event) {
        return !(event instanceof ParticipantEvent.IntakeDone intake) ? null : intake.languages().stream()
                .filter(skill -> skill.level() != LanguageLevel.BASIC).map(LanguageSkill::language).distinct().collect(Collectors.joining(","));
    }

    private static UUID coach(ChainEvent event) {
        return switch (event) {
            case ParticipantEvent.CoachAssigned assigned -> assigned.coachId();
            case ParticipantEvent.CoachEnded ended -> ended.coachId();
            default -> null;
        };
    }

    private static String themes(ChainEvent event) {
        return event instanceof ParticipantEvent.IntakeDone intake
                ? intake.themes().stream().map(Theme::name).collect(Collectors.joining(",")) : null;
    }

    private static String area(ChainEvent event) {
        return event instanceof ParticipantEvent.IntakeDone intake && !intake.postcodeArea().equals(NOWHERE) ? intake.postcodeArea() : null;
    }

    private static UUID offering(ChainEvent event) {
        return switch (event) {
            case PlacementEvent e -> e.offeringId();
            case PlaceEvent e -> e.offeringId();
            case MatchEvent.Chosen e -> e.offeringId();
            case MatchEvent.Declined e -> e.offeringId();
            case OutcomeEvent.MovedToEducation e -> e.offeringId();
            case OutcomeEvent.MovedToWork e -> e.offeringId();
            case OutcomeEvent.MovedToEnterprise e -> e.offeringId();
            default -> null;
        };
    }

    private static String detail(ChainEvent event) {
        return switch (event) {
            case ParticipantEvent.Registered e -> e.benefitSituation().name();
            case PlacementEvent.ActivityStarted e -> e.kind().name();
            case PlacementEvent.ActivityCompleted e -> e.kind().name();
            case PlacementEvent.Attended e -> e.present() ? "PRESENT" : null;
            case OutcomeEvent.OutcomeConfirmed e -> e.stillSo() ? null : e.outcome().name();
            default -> null;
        };
    }
}
