package nl.krachtketen.participant.adapter.rest.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.participant.application.processing.DataSubject;
import nl.krachtketen.participant.application.processing.ProcessingRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of the processing log, with the fields of the Logboek Dataverwerkingen and whose request it was. */
@Schema(name = "ProcessingRecord")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcessingRecordView(
        String id,
        @Schema(description = "The trace in which it happened (W3C Trace Context)") String traceId,
        @Schema(description = "The span in which it happened") String spanId,
        @Schema(description = "ERROR: it was refused or failed, so that nothing was told and nothing changed") ProcessingStatus status,
        @Schema(description = "The operation of the API", examples = "getParticipant") String name,
        Instant startedAt,
        Instant endedAt,
        @Schema(description = "dpl.core.processing_activity_id") URI processingActivityId,
        @Schema(description = "dpl.core.data_subject_id, encrypted") String dataSubjectId,
        @Schema(description = "dpl.core.data_subject_id_type") String dataSubjectIdType,
        @Schema(description = "What it was done for") ProcessingPurpose purpose,
        @Schema(description = "OIN of the organisation whose request it was") String organisation,
        @Schema(description = "The public name of that organisation, if its tokens tell") String organisationTitle,
        @Schema(description = "The service that did it, as a CloudEvents source") String source) {

    static final String KIND = "processing-record";

    private static final String ACTIVITIES = "https://krachtketen.nl/processing/";

    static ProcessingRecordView of(ProcessingRecord done, String id) {
        return new ProcessingRecordView(id, done.traceId(), done.spanId(), done.status(), done.name(), done.startedAt(), done.endedAt(),
                URI.create(ACTIVITIES + done.name()), done.dataSubjectId(), DataSubject.TYPE, done.purpose(), done.organisation(),
                done.title(), done.source());
    }
}
