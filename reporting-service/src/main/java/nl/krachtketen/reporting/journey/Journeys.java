package nl.krachtketen.reporting.journey;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.bonus.Accounts;
import nl.krachtketen.reporting.bonus.ParentingOfferings;
import nl.krachtketen.reporting.projection.Projection;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Folds events into journeys. Two replicas never fold the same record at once: it has one partition, and its inbox waits.
 */
@ApplicationScoped
@Priority(Projection.BEFORE_OTHERS)
class Journeys implements Projection {

    private static final String FOLD = ClasspathSqlLocator.removingComments()
            .locate("nl/krachtketen/reporting/journey/fold");

    @Inject
    Jdbi jdbi;

    @Inject
    SamePersons persons;

    @Inject
    Accounts accounts;

    @Inject
    ParentingOfferings offerings;

    @Override
    public List<Table> tables() {
        return List.of(Table.of("journey_event"), Table.of("same_person"), Table.of("journey"), Table.counting("tally", "women"),
                Table.counting("flow", "women"), Table.counting("trail", "women"), new Table("demand", "women = 0 and waiting = 0"),
                Table.of("parenting_offering"), Table.of("bonus_entry"), Table.counting("bonus_total", "number"),
                Table.counting("language_tally", "women"));
    }

    @Override
    public void add(List<Received.Known> news) {
        List<UUID> retold = offerings.add(news);
        persons.holdStill(!retold.isEmpty() || news.stream().anyMatch(Journeys::rearranges));
        List<JourneyEvent> events = news.stream().flatMap(event -> JourneyEvent.of(event).stream()).toList();
        List<SamePerson> words = news.stream().flatMap(event -> SamePerson.of(event).stream()).toList();
        if (!words.isEmpty()) {
            persons.add(words);
        }
        if (!events.isEmpty()) {
            insert(events);
            fold(Stream.concat(events.stream().map(JourneyEvent::participant), words.stream().map(SamePerson::other)).distinct().toList());
        }
        if (!retold.isEmpty()) {
            accounts.fold(persons.groupsOf(offerings.participants(retold)).keySet());
        }
    }

    /** Whether it changes which records are one woman, or what one of them goes by. */
    private static boolean rearranges(Received.Known known) {
        return known.event() instanceof ParticipantEvent.Merged || known.event() instanceof ParticipantEvent.Unmerged
                || known.event() instanceof ParticipantEvent.Erased;
    }

    /**
     * Gives a journey to nobody in particular; it goes on counting. Another record of hers that was not erased stays one
     * with it, or she would be counted twice from now on. Where she lived and what she speaks is forgotten.
     */
    @Override
    public void pseudonymise(UUID participant, UUID pseudonym) {
        jdbi.useHandle(db -> {
            db.execute("""
                    update journey_event set participant = ?, area = null, languages = case when languages is not null then '' end
                    where participant = ?""",
                    pseudonym, participant);
            db.execute("update journey set participant = ? where participant = ?", pseudonym, participant);
        });
        accounts.rename(participant, pseudonym);
        persons.rename(participant, pseudonym);
        fold(List.of(pseudonym));
    }

    private void insert(List<JourneyEvent> events) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into journey_event (event_id, participant, occurred_at, recorded_at, type, step,
                            organisation, offering, detail, municipality, participation_level, recruitment_channel,
                            counts_for_programme, settles, giver, taker, coach, themes, area, languages)
                        select event_id, participant, cast(occurred_at as timestamptz),
                            cast(recorded_at as timestamptz), type, step,
                            organisation, offering, detail, municipality, level, channel, counts, settles, giver, taker, coach, themes, area, languages
                        from unnest(:eventIds, :participants, :occurredAt, :recordedAt, :types, :steps,
                            :organisations, :offerings, :details, :municipalities, :levels, :channels, :counts, :settles,
                            :givers, :takers, :coaches, :themes, :areas, :languages)
                            as event (event_id, participant, occurred_at, recorded_at, type, step,
                            organisation, offering, detail, municipality, level, channel, counts, settles, giver, taker, coach, themes, area, languages)""")
                .bindArray("eventIds", UUID.class, column(events, JourneyEvent::eventId))
                .bindArray("participants", UUID.class, column(events, JourneyEvent::participant))
                .bindArray("occurredAt", String.class, column(events, e -> e.occurredAt().toString()))
                .bindArray("recordedAt", String.class, column(events, e -> e.recordedAt().toString()))
                .bindArray("types", String.class, column(events, JourneyEvent::type))
                .bindArray("steps", String.class, column(events, JourneyEvent::step))
                .bindArray("organisations", String.class, column(events, JourneyEvent::organisation))
                .bindArray("offerings", UUID.class, column(events, JourneyEvent::offering))
                .bindArray("details", String.class, column(events, JourneyEvent::detail))
                .bindArray("municipalities", String.class, column(events, JourneyEvent::municipality))
                .bindArray("levels", String.class, column(events, JourneyEvent::level))
                .bindArray("channels", String.class, column(events, JourneyEvent::channel))
                .bindArray("counts", Boolean.class, column(events, JourneyEvent::countsForProgramme))
                .bindArray("settles", Boolean.class, column(events, JourneyEvent::settles))
                .bindArray("givers", String.class, column(events, JourneyEvent::giver))
                .bindArray("takers", String.class, column(events, JourneyEvent::taker))
                .bindArray("coaches", UUID.class, column(events, JourneyEvent::coach))
                .bindArray("themes", String.class, column(events, JourneyEvent::themes))
                .bindArray("areas", String.class, column(events, JourneyEvent::area))
                .bindArray("languages", String.class, column(events, JourneyEvent::languages))
                .execute());
    }

    private void fold(List<UUID> participants) {
        Map<UUID, UUID> groups = persons.groupsOf(participants);
        List<Map.Entry<UUID, UUID>> members = List.copyOf(groups.entrySet());
        jdbi.useHandle(db -> db.createUpdate(FOLD)
                .bindArray("participants", UUID.class, members.stream().map(Map.Entry::getKey).toArray())
                .bindArray("groups", UUID.class, members.stream().map(Map.Entry::getValue).toArray()).execute());
        accounts.fold(groups.keySet());
    }

    private static Object[] column(List<JourneyEvent> events, Function<JourneyEvent, Object> value) {
        return events.stream().map(value).toArray();
    }
}
