package nl.krachtketen.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import org.jdbi.v3.core.Jdbi;

/** Folds chain events into who is known and who may see her. The same in every service, so that all agree. */
@ApplicationScoped
public class AccessFold {

    @Inject
    Jdbi jdbi;

    @Inject
    ErasedHash erasedHash;

    /** True if the event is about somebody who was erased: a late or replayed one, which must have no effect. */
    public boolean erased(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from erased_participant where hash = :hash)")
                .bind("hash", erasedHash.of(participant)).mapTo(Boolean.class).one());
    }

    /** @param sequence the event's, by which an older one does not overwrite a newer one */
    public void fold(ChainEvent event, long sequence) {
        About about = event.about();
        switch (event) {
            case ParticipantEvent.Erased erased -> erase(about.participantId());
            case ParticipantEvent.Registered registered -> {
                know(about, sequence);
                grant(about.participantId(), about.organisation(), "HOLDS");
            }
            case HandoverEvent.HandoverAccepted accepted -> {
                know(about, sequence);
                handOver(about.participantId(), accepted.handover().to());
            }
            case ParticipantEvent any -> know(about, sequence);
            case PlaceEvent.PlaceReserved any -> grant(about.participantId(), about.organisation(), "TAKES_PART");
            case PlaceEvent.WaitingListed any -> grant(about.participantId(), about.organisation(), "TAKES_PART");
            case PlacementEvent any -> grant(about.participantId(), about.organisation(), "TAKES_PART");
            default -> { /* The others change nothing about who may see her. */ }
        }
    }

    private void know(About about, long sequence) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into known_participant values (:participantId, :municipality, :participationLevel, :recruitmentChannel,
                            :countsForProgramme, :sequence)
                        on conflict (participant) do update set municipality = excluded.municipality,
                            participation_level = excluded.participation_level, recruitment_channel = excluded.recruitment_channel,
                            counts_for_programme = excluded.counts_for_programme, sequence = excluded.sequence
                        where known_participant.sequence < excluded.sequence""")
                .bindMethods(about).bind("sequence", sequence).execute());
    }

    /** Lets an organisation see her; granting twice is granting once. */
    public void grant(UUID participant, String organisation, String basis) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into participant_access (participant, organisation, basis) values (:participant, :organisation, :basis)
                        on conflict do nothing""")
                .bind("participant", participant).bind("organisation", organisation).bind("basis", basis).execute());
    }

    private void handOver(UUID participant, String to) {
        jdbi.useHandle(db -> db.execute("delete from participant_access where participant = ? and basis = 'HOLDS'", participant));
        grant(participant, to, "HOLDS");
    }

    private void erase(UUID participant) {
        jdbi.useHandle(db -> {
            db.execute("insert into erased_participant (hash) values (?) on conflict do nothing", (Object) erasedHash.of(participant));
            db.execute("delete from participant_access where participant = ?", participant);
            db.execute("delete from known_participant where participant = ?", participant);
        });
    }
}
