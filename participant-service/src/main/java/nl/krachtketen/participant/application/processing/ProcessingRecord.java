package nl.krachtketen.participant.application.processing;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;

/**
 * One thing that was done with one participant's data.
 *
 * @param name          the operation of the API
 * @param organisation  OIN of the organisation whose request it was
 * @param title         that organisation's public name; null if it never told
 * @param source        the service that did it, as a CloudEvents source
 */
public record ProcessingRecord(UUID id, UUID processing, String traceId, String spanId, ProcessingStatus status, String name,
        ProcessingPurpose purpose, String dataSubjectId, String organisation, String title, String source, Instant startedAt,
        Instant endedAt) {}
