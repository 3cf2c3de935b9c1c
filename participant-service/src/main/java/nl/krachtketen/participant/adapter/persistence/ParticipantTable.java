package nl.krachtketen.participant.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.access.ErasedHash;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.participant.adapter.persistence.identity.BirthYears;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.IntakeAnswers;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.Profile;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ParticipantTable implements Participants {

    @Inject
    Jdbi jdbi;

    @Inject
    PersonVault vault;

    @Inject
    BirthYears birthYears;

    @Inject
    KnownParticipants known;

    @Inject
    ErasedHash erasedHash;

    @Inject
    ReferenceTable references;

    @Inject
    ObjectMapper json;

    /** A reference is told only to the organisation that gave it. */
    private static final String SELECT = """
            select p.*, r.reference from participant p left join participant_reference r
                on r.participant = p.id and r.organisation = current_setting('app.organisation', true)
            """;

    @Override
    public void add(Participant participant, Instant registeredAt) {
        Profile profile = participant.profile();
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into participant (id, holder, held_since, contact_person, municipality, recruitment_channel, benefit_situation,
                            counts_for_programme, registered_at, version)
                        values (:id, :holder, :since, :contactPerson, :municipality, :recruitmentChannel, :benefitSituation, :countsForProgramme,
                            :registeredAt, :version)""")
                .bind("id", participant.id()).bindMethods(profile).bindMethods(profile.holding()).bind("registeredAt", registeredAt)
                .bind("version", participant.version()).execute());
        if (profile.reference() != null) {
            references.give(profile.reference(), participant.id());
        }
    }

    /** Sealed under a new key each time, so that nothing is left to read of what was wrong. */
    @Override
    public void keepPerson(UUID participant, Person person) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into participant_person (participant, wrapped_key, sealed, born) values (:participant, :wrappedKey, :sealed, :born)
                        on conflict (participant) do update
                        set wrapped_key = excluded.wrapped_key, sealed = excluded.sealed, born = excluded.born""")
                .bind("participant", participant).bind("born", birthYears.hidden(person.birthYear())).bindMethods(vault.seal(participant, person)).execute());
    }

    @Override
    public void addIntake(UUID id, UUID participant, ParticipationLevel level, IntakeAnswers answers, Instant occurredAt) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into intake (id, participant, occurred_at, participation_level, answers)
                        values (:id, :participant, :occurredAt, :level, :answers::jsonb)""")
                .bind("id", id).bind("participant", participant).bind("occurredAt", occurredAt).bind("level", level)
                .bind("answers", text(answers)).execute());
        addLevel(participant, level, occurredAt);
    }

    @Override
    public void addLevel(UUID participant, ParticipationLevel level, Instant occurredAt) {
        jdbi.useHandle(db -> db.createUpdate("insert into level_assessment (participant, level, occurred_at) values (:participant, :level, :occurredAt)")
                .bind("participant", participant).bind("level", level).bind("occurredAt", occurredAt).execute());
    }

    @Override
    public void addDeparture(UUID participant, LeaveReason reason, Instant occurredAt) {
        jdbi.useHandle(db -> db.createUpdate("insert into departure (participant, reason, occurred_at) values (:participant, :reason, :occurredAt)")
                .bind("participant", participant).bind("reason", reason).bind("occurredAt", occurredAt).execute());
    }

    @Override
    public void save(Participant participant) {
        Participant.Paused paused = participant instanceof Participant.Paused p ? p : null;
        jdbi.useHandle(db -> db.createUpdate("""
                        update participant set holder = :holder, held_since = :since, contact_person = :contactPerson,
                            contact_changes = :contactChanges, municipality = :municipality, benefit_situation = :benefitSituation,
                            participation_level = :level, state = :state, paused_until = :pausedUntil, pause_reason = :pauseReason, version = :version,
                            departed_at = case when :state = 'DEPARTED' then coalesce(departed_at, now()) end
                        where id = :id""")
                .bindMethods(participant.profile()).bindMethods(participant.profile().holding()).bind("level", participant.level())
                .bind("state", ParticipantRow.state(participant)).bind("pausedUntil", paused == null ? null : paused.until())
                .bind("pauseReason", paused == null ? null : paused.reason()).bind("version", participant.version())
                .bind("id", participant.id()).execute());
    }

    @Override
    public Optional<Participant> find(UUID participant) {
        return find(SELECT + "where p.id = :id", participant);
    }

    @Override
    public Participant require(UUID participant) {
        return find(participant).orElseThrow(() -> known.whyNot(participant));
    }

    /** Row-level security lets a row be locked only by whoever may change it. */
    @Override
    public Optional<Participant> lock(UUID participant) {
        return find(SELECT + "where p.id = :id for update of p", participant);
    }

    private Optional<Participant> find(String sql, UUID participant) {
        return jdbi.withHandle(db -> db.createQuery(sql).bind("id", participant).map(ParticipantRow::of).findOne());
    }

    @Override
    public Optional<Person> person(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select wrapped_key, sealed from participant_person where participant = :participant")
                .bind("participant", participant).mapTo(PersonVault.Sealed.class).findOne()).map(sealed -> vault.open(participant, sealed));
    }

    @Override
    public Optional<IntakeAnswers> lastIntake(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select answers from intake where participant = :participant order by occurred_at desc, id desc limit 1""")
                .bind("participant", participant).mapTo(String.class).findOne()).map(this::answers);
    }

    @Override
    public List<Participant> list(String reference, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + """
                        where (:reference::text is null or r.reference = :reference) and (:after::uuid is null or p.id > :after)
                            and not p.restricted order by p.id limit :limit""")
                .bind("reference", reference).bind("after", after).bind("limit", limit).map(ParticipantRow::of).list());
    }

    @Override
    public void erase(UUID participant) {
        jdbi.useHandle(db -> {
            db.execute("delete from participant where id = ?", participant);
            db.createQuery("select 1 from erase_participant(:participant, :hash)").bind("participant", participant)
                    .bind("hash", erasedHash.of(participant)).mapTo(Integer.class).list();
        });
    }

    private String text(IntakeAnswers answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private IntakeAnswers answers(String text) {
        try {
            return json.readValue(text, IntakeAnswers.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
