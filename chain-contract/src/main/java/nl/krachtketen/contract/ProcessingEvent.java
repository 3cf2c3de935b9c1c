package nl.krachtketen.contract;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;

/** What was done with a participant's data, so that she can be told. Its key is the participant. */
public sealed interface ProcessingEvent extends Event {

    /**
     * Her data were read or written, or somebody tried to.
     *
     * @param processingId what one request did, to however many participants
     * @param operation the operation of the API that it was
     * @param purpose what it was done for
     * @param organisation whose request it was
     * @param organisationTitle the public name of that organisation; absent if its token does not tell
     * @param traceId the trace in which it happened
     * @param spanId the span in which it happened
     * @param alsoParticipantIds the others of whom the same is to be said; absent if one request concerned one participant
     */
    @EventType("processing.recorded")
    record Recorded(
            UUID participantId,
            UUID processingId,
            @Coded(Code.OPERATION) String operation,
            ProcessingPurpose purpose,
            ProcessingStatus status,
            @Coded(Code.ORGANISATION) String organisation,
            @Nullable @Coded(Code.TITLE) String organisationTitle,
            Instant startedAt,
            Instant endedAt,
            @Coded(Code.TRACE) String traceId,
            @Coded(Code.SPAN) String spanId,
            @Nullable List<UUID> alsoParticipantIds) implements ProcessingEvent {

        public Recorded {
            Objects.requireNonNull(participantId, "participantId");
            Objects.requireNonNull(startedAt, "startedAt");
            Objects.requireNonNull(endedAt, "endedAt");
            Code.OPERATION.require(operation);
            Code.ORGANISATION.require(organisation);
            Code.TITLE.requireIfPresent(organisationTitle);
            Code.TRACE.require(traceId);
            Code.SPAN.require(spanId);
            alsoParticipantIds = alsoParticipantIds == null ? null : List.copyOf(alsoParticipantIds);
        }

        /** Whom it concerned; each of them gets a record of her own in the log. */
        public Stream<UUID> everybody() {
            return Stream.concat(Stream.of(participantId), Stream.ofNullable(alsoParticipantIds).flatMap(List::stream));
        }

        @Override
        public UUID key() {
            return participantId;
        }
    }
}
