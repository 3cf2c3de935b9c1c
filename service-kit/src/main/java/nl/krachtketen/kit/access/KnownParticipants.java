package nl.krachtketen.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.rest.NotArrivedYet;
import nl.krachtketen.kit.rest.Problem;
import org.jdbi.v3.core.Jdbi;

/** The participants that the caller may see, by row-level security. */
@ApplicationScoped
public class KnownParticipants {

    @Inject
    Jdbi jdbi;

    @Inject
    ErasedHash erasedHash;

    /**
     * The participant, for a step that is to be recorded about her.
     *
     * @throws NotArrivedYet if the news of her is still on its way
     * @throws Problem       404 if she is not the caller's to see, 409 if she was erased
     */
    public KnownParticipant require(UUID participant) {
        return find(participant).orElseGet(() -> {
            RuntimeException whyNot = whyNot(participant);
            // Her news may have come between the two questions; then she is known, and the answer to the first was too old.
            return find(participant).orElseThrow(() -> whyNot);
        });
    }

    /** The participant, for a reaction to an event: empty if she was erased in the meantime. */
    public Optional<KnownParticipant> find(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select * from known_participant where participant = :participant")
                .bind("participant", participant).mapTo(KnownParticipant.class).findOne());
    }

    /** What to tell about a genuine identifier that finds nothing. */
    public RuntimeException whyNot(UUID participant) {
        String state = jdbi.withHandle(db -> db.createQuery("select participant_state(:participant, :hash)")
                .bind("participant", participant).bind("hash", erasedHash.of(participant)).mapTo(String.class).one());
        return switch (state) {
            case "ERASED" -> Problem.erased();
            // She is known here, but not to this caller: the news that lets it see her may still be on its way.
            case "KNOWN" -> new NotArrivedYet(Problem.notFound("There is no participant with this identifier."));
            default -> new NotArrivedYet();
        };
    }
}
