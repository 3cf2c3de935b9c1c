package nl.krachtketen.participant.application.herview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;

/** What is on record about one participant, for herself; on behalf of the platform. */
public interface HerRecords {

    /** How often one operation was done with her data on one day, by one organisation and for one purpose. */
    record Done(LocalDate day, String organisation, String name, ProcessingPurpose purpose, int times) {}

    /** The grounds that hold now, whatever she withdrew left out. */
    List<Ground> grounds(UUID participant, Instant now);

    /** What was done on the last days on which anything was done; newest first. Attempts that were refused told nobody anything. */
    List<Done> done(UUID participant, LocalDate before, int days);
}
