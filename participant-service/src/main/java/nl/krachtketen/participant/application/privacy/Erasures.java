package nl.krachtketen.participant.application.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.privacy.Erasure;

/** Who was told to forget somebody, and who has said that it did. */
public interface Erasures {

    /** Every organisation that could ever see her, or processed her data. */
    List<String> recipientsOf(UUID participant);

    void add(Erasure erasure, List<Erasure.Recipient> recipients);

    /** The caller's own duties, newest first. */
    List<Erasure.Duty> own(UUID before, int limit);

    /** Everybody's duties in the municipalities whose privacy the caller guards, newest first. */
    List<Erasure.Duty> overseen(UUID before, int limit);

    /** One of the caller's own duties. */
    Optional<Erasure.Duty> findOwn(UUID duty);

    /** One in the municipalities whose privacy the caller guards. */
    Optional<Erasure.Duty> findOverseen(UUID duty);

    /** Drops the identifier by which the caller knew her; the first time counts. */
    Optional<Erasure.Duty> acknowledge(UUID duty, Instant at);
}
