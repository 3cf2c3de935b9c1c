package nl.krachtketen.placement.application.offeringimport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of all organisers. An organiser finds its own. */
public interface OfferingImports {

    /** @param fingerprint of its file; null as long as that comes in */
    record Keyed(OfferingImport begun, byte[] fingerprint) {}

    /** Lets go of the key of a file that comes in no more: nothing of it came since then. */
    void abandonSilent(String organisation, String idempotencyKey, Instant since);

    /** False if the organiser has sent this key before. */
    boolean begin(OfferingImport begun, String idempotencyKey);

    Optional<Keyed> findByKey(String organisation, String idempotencyKey);

    Optional<OfferingImport> find(UUID id, String organisation);

    /** The file has come in, whatever is in it. */
    void cameIn(UUID id, byte[] fingerprint);

    /** All rows can be taken in. */
    void received(UUID id);

    /** It never came in: its key can be used again. */
    void forget(UUID id);

    /** Those that wait to be taken in, oldest first. */
    List<UUID> due();

    /** No import of this organiser runs until the transaction ends; false if one does now. */
    boolean holdOff(String organisation);

    /** The import, for this transaction alone; empty if another of the same organiser runs, or if it has ended. */
    Optional<OfferingImport> claim(UUID id);

    void progress(UUID id, ImportCounts counts);

    /** It has ended; its rows are forgotten. */
    void end(UUID id, OfferingImport.State state, ImportCounts counts);

    /** Forgets imports of a month ago, and those that have not come in within a day. */
    void forgetOld();
}
