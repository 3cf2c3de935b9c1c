package nl.krachtketen.reporting;

import static nl.krachtketen.contract.vocabulary.ParticipationLevel.HIGH;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.LOW;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.MIDDLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.OfferingEvent.ReachReported;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.Ids;

/** The cases of which the sources give figures, as events: nobody is in them who is not counted there. */
final class SourceStories {

    static final String DEVENTER = "GM0150";
    static final String ROERMOND = "GM0957";
    static final String AMSTERDAM = "GM0363";
    static final String LEIDSCHENDAM = "GM1916";
    static final String ARNHEM = "GM0202";
    static final String DEN_HAAG = "GM0518";
    static final String HAARLEM = "GM0392";
    static final String GRONINGEN = "GM0014";

    private static final List<String> LANGUAGES = List.of("ar", "tr", "ber", "so", "fa", "es", "nl");
    private static final String DAY = "2008-06-02";

    private final List<Event> events = new ArrayList<>();

    static List<Event> all() {
        var stories = new SourceStories();
        stories.deventer();
        stories.amsterdam();
        stories.leidschendam();
        stories.arnhem();
        stories.denHaag();
        stories.groningen();
        stories.reach(ROERMOND, 16, 1000, 1000, RecruitmentChannel.HOME_VISIT);
        stories.reach(HAARLEM, 20, 200, 130, RecruitmentChannel.EXISTING_GROUP);
        return stories.events;
    }

    /** L5: a group that 40 women drop in at, who speak seven languages; each comes to three mornings of eight. */
    private void deventer() {
        UUID group = Ids.next();
        women(40, DEVENTER, LOW, RecruitmentChannel.WORD_OF_MOUTH, (woman, i) -> {
            tell(woman.registered("2008-01-09"), speaks(woman, i), woman.began("2008-01-16", OfferingKind.COMMUNITY_CENTRE_ACTIVITY, group));
            IntStream.of(0, 3, 5).map(morning -> (i + morning) % 8).forEach(week -> came(woman, group, LocalDate.of(2008, 1, 23).plusWeeks(week)));
        });
    }

    private static ParticipantEvent.IntakeDone speaks(Woman woman, int i) {
        return new ParticipantEvent.IntakeDone(woman.about("2008-01-10", Woman.RECRUITER), List.of(Goal.VOLUNTEER), List.of(Theme.HEALTH),
                List.of(new LanguageSkill(LANGUAGES.get(i % LANGUAGES.size()), LanguageLevel.NATIVE)), DutchLevel.A1, List.of(), List.of(), "7411", true);
    }

    /** L7: one group at mental health care, then at social work, then at the community centre. H2: childcare jobs. */
    private void amsterdam() {
        List<UUID> places = Stream.generate(Ids::next).limit(3).toList();
        women(12, AMSTERDAM, LOW, RecruitmentChannel.HEALTH_CARE_REFERRAL, (woman, i) -> {
            tell(woman.registered("2007-09-03"), woman.course("2007-10-01", places.get(0)), woman.course("2008-03-03", places.get(1)),
                    woman.began("2008-06-09", OfferingKind.COMMUNITY_CENTRE_ACTIVITY, places.get(2)));
            IntStream.range(0, 20).forEach(week -> came(woman, places.get(0), LocalDate.of(2007, 10, 2).plusWeeks(week)));
            IntStream.range(0, 12).forEach(week -> came(woman, places.get(1), LocalDate.of(2008, 3, 4).plusWeeks(week)));
        });
        women(20, AMSTERDAM, HIGH, RecruitmentChannel.JOB_CENTRE, (woman, i) -> {
            tell(woman.registered("2007-09-10"), woman.intakeDone("2007-09-17"), woman.course("2007-10-01"));
            if (i < 19) {
                tell(i < 2 ? woman.paused("2008-02-01") : woman.work(DAY));
            }
        });
    }

    /** L8: 20 women, 7 of them with somebody of their own beside them; half go on. */
    private void leidschendam() {
        women(20, LEIDSCHENDAM, LOW, RecruitmentChannel.SOCIAL_SERVICES, (woman, i) -> {
            tell(woman.registered("2007-10-01"), woman.course("2007-11-05"));
            if (i < 7) {
                tell(woman.coached("2008-01-07", Ids.next()));
            }
            if (i < 10) {
                tell(i < 7 ? woman.education(DAY) : woman.work(DAY));
            }
        });
    }

    /** M1: 72 took part, 43 of them women; 30 of these signed after the trial, and 20 of the 29 men. */
    private void arnhem() {
        for (int i = 0; i < 72; i++) {
            var person = new Woman(Ids.next(), ARNHEM, MIDDLE, i < 43, RecruitmentChannel.LEAFLET);
            tell(person.registered("2008-06-09"), person.trial("2008-07-07"));
            if (i < 30 || i >= 52) {
                tell(person.placed("2008-09-01"));
            }
        }
    }

    /** M3: the work bazaar led 117 to work or education, and 400 of its 1,000 visitors were women. */
    private void denHaag() {
        women(117, DEN_HAAG, MIDDLE, RecruitmentChannel.MASS_MEDIA, (woman, i) -> tell(woman.registered("2008-03-03"),
                i < 60 ? woman.work(DAY) : woman.education(DAY)));
        reach(DEN_HAAG, 1, 1000, 400, RecruitmentChannel.MASS_MEDIA);
    }

    /** H3: 80 applied, 12 were admitted, 5 are self-employed. H5: 100 finished and found work, 70 of them were still at work later. */
    private void groningen() {
        women(80, GRONINGEN, HIGH, RecruitmentChannel.MASS_MEDIA, (woman, i) -> {
            tell(woman.registered("2008-06-09"));
            if (i < 12) {
                tell(woman.began("2008-07-01", OfferingKind.ENTREPRENEURSHIP, Ids.next()));
            }
            if (i < 5) {
                tell(new OutcomeEvent.MovedToEnterprise(woman.about("2008-11-03", Woman.RECRUITER), null, null));
            }
        });
        women(100, GRONINGEN, HIGH, RecruitmentChannel.REINTEGRATION_COMPANY, (woman, i) -> tell(woman.registered("2008-06-09"),
                woman.began("2008-06-16", OfferingKind.COURSE, Ids.next()), woman.work("2008-10-06"),
                new OutcomeEvent.OutcomeConfirmed(woman.about("2009-04-06", Woman.RECRUITER), OutcomeKind.WORK, ConfirmationMoment.AFTER_6_MONTHS, i < 70)));
    }

    private void came(Woman woman, UUID offering, LocalDate day) {
        tell(new PlacementEvent.Attended(woman.about(day.toString(), Woman.RECRUITER), offering, day, true));
    }

    private void women(int number, String municipality, ParticipationLevel level, RecruitmentChannel channel, ObjIntConsumer<Woman> lives) {
        for (int i = 0; i < number; i++) {
            lives.accept(new Woman(Ids.next(), municipality, level, true, channel), i);
        }
    }

    /** So often, and so many in all. */
    private void reach(String municipality, int times, int people, int women, RecruitmentChannel channel) {
        for (int i = 0; i < times; i++) {
            LocalDate day = LocalDate.of(2007, 2, 5).plusMonths(i);
            tell(new ReachReported(Ids.next(), Woman.moment(day.toString()), Woman.VOLUNTEERS, municipality, day, part(people, times, i),
                    part(women, times, i), channel));
        }
    }

    private static int part(int all, int times, int i) {
        return all * (i + 1) / times - all * i / times;
    }

    private void tell(Event... told) {
        events.addAll(List.of(told));
    }
}
