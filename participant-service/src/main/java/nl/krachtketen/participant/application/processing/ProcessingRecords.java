package nl.krachtketen.participant.application.processing;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.ProcessingEvent;

/** Where the processing log about all participants is kept, whichever service did the processing. */
public interface ProcessingRecords {

    /**
     * @param source      the service that did it, as a CloudEvents source
     * @param participant whom this record is about
     * @param recorded    what was done, to her and perhaps to others
     */
    record Entry(UUID id, String source, UUID participant, ProcessingEvent.Recorded recorded) {}

    void add(List<Entry> entries);

    /** Whether the caller guards her privacy. */
    boolean guardedByCaller(UUID participant);

    /** Newest first; only what the caller may see. */
    List<ProcessingRecord> of(UUID participant, UUID before, int limit);
}
