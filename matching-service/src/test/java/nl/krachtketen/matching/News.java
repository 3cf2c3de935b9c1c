package nl.krachtketen.matching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.Handover;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Offering;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.kit.test.Chain;

/** News from the other services, in a municipality that no other test uses. */
final class News {

    static final String HOLDER = "00000001001001001758";
    static final String ORGANISER = "00000001001001003758";
    static final Instant INTAKE = Instant.parse("2008-09-01T09:00:00Z");
    static final Slot TUESDAY_MORNING = new Slot(DayOfWeek.TUESDAY, DayPart.MORNING);

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(5000);

    final String municipality;
    final UUID participant = UUID.randomUUID();

    News() {
        this("GM" + MUNICIPALITIES.incrementAndGet());
    }

    private News(String municipality) {
        this.municipality = municipality;
    }

    void registered() {
        Chain.publish(
                new ParticipantEvent.Registered(about(null, INTAKE.minusSeconds(3600)), BenefitSituation.UNKNOWN), 1);
    }

    void intakeDone(long sequence, Instant occurredAt, String postcodeArea) {
        Chain.publish(
                new ParticipantEvent.IntakeDone(
                        about(ParticipationLevel.LOW, occurredAt),
                        List.of(Goal.MEET_PEOPLE),
                        List.of(Theme.NEIGHBOURHOOD),
                        List.of(new LanguageSkill("tr", LanguageLevel.NATIVE)),
                        DutchLevel.A1,
                        List.of(),
                        List.of(TUESDAY_MORNING),
                        postcodeArea,
                        true),
                sequence);
    }

    void levelAssessed(long sequence, ParticipationLevel level) {
        Chain.publish(
                new ParticipantEvent.LevelAssessed(
                        about(level, INTAKE.plusSeconds(sequence)), ParticipationLevel.LOW, level),
                sequence);
    }

    void intakeDone(long sequence, List<Barrier> barriers) {
        Chain.publish(
                new ParticipantEvent.IntakeDone(
                        about(ParticipationLevel.LOW, INTAKE),
                        List.of(Goal.MEET_PEOPLE),
                        List.of(Theme.NEIGHBOURHOOD),
                        List.of(new LanguageSkill("tr", LanguageLevel.NATIVE)),
                        DutchLevel.A1,
                        barriers,
                        List.of(TUESDAY_MORNING),
                        "4825",
                        true),
                sequence);
    }

    void withdrew(long sequence, ConsentPurpose purpose, boolean given) {
        Chain.publish(
                new ParticipantEvent.ConsentChanged(about(ParticipationLevel.LOW, Instant.now()), purpose, ORGANISER, given),
                sequence);
    }

    /** She lets an organisation look with her for what suits her, or no longer. */
    void matchedBy(String organisation, long sequence, boolean given) {
        Chain.publish(new ParticipantEvent.ConsentChanged(
                about(ParticipationLevel.LOW, Instant.now()), ConsentPurpose.MATCHING, organisation, given), sequence);
    }

    void handedOverTo(String organisation, long sequence) {
        var handover = new Handover(HOLDER, organisation, WantedStep.TRIAL, Instant.now().plusSeconds(3600), null, null);
        Chain.publish(new HandoverEvent.HandoverAccepted(about(ParticipationLevel.LOW, Instant.now()), handover), sequence);
    }

    /** What placement-service tells of her and an offering. */
    About atOrganiser(Instant occurredAt) {
        return new About(
                participant, occurredAt, municipality, ORGANISER, ParticipationLevel.LOW, RecruitmentChannel.KEY_FIGURE, true, null);
    }

    /** Another woman in the same municipality. */
    News withAFriend() {
        var friend = new News(municipality);
        friend.registered();
        friend.intakeDone(2, INTAKE, "4811");
        return friend;
    }

    void erased(long sequence) {
        Chain.publish(new ParticipantEvent.Erased(about(null, Instant.now())), sequence);
    }

    /** A woman of whom registration and intake are known. */
    static News ofAWoman() {
        var news = new News();
        news.registered();
        news.intakeDone(2, INTAKE, "4811");
        return news;
    }

    UUID published(OfferingKind kind, String title) {
        UUID id = UUID.randomUUID();
        Chain.publish(new OfferingEvent.Published(offering(id, kind, title, INTAKE)), 1);
        return id;
    }

    Offering offering(UUID id, OfferingKind kind, String title, Instant occurredAt) {
        return closedGroup(id, kind, title, occurredAt, List.of());
    }

    /** A group that nobody joins after its first start date; without one it is open to all. */
    Offering closedGroup(UUID id, OfferingKind kind, String title, Instant occurredAt, List<LocalDate> startDates) {
        return new Offering(
                id,
                occurredAt,
                ORGANISER,
                municipality,
                null,
                title,
                kind,
                "4811",
                List.of(ParticipationLevel.LOW),
                List.of(Theme.NEIGHBOURHOOD),
                List.of("tr"),
                DutchLevel.A1,
                true,
                ChildrenArrangement.COME_ALONG,
                List.of(TUESDAY_MORNING),
                10,
                3,
                List.of(OfferingKind.VOLUNTEER_VACANCY),
                Obligation.NONE,
                startDates,
                null,
                null,
                !startDates.isEmpty(),
                null,
                null);
    }

    private About about(ParticipationLevel level, Instant occurredAt) {
        return new About(
                participant, occurredAt, municipality, HOLDER, level, RecruitmentChannel.KEY_FIGURE, true, null);
    }
}
