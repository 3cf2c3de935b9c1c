package nl.krachtketen.reporting.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.processing.ProcessingSink;
import nl.krachtketen.reporting.feed.PartnerEvent;

/** Tells the log about each participant that the office was told of her: one record for her and each batch. */
@ApplicationScoped
class ToldToOffice {

    @Inject
    ProcessingSink sink;

    @Inject
    OfficeConfig config;

    @Inject
    Clock clock;

    void write(List<PartnerEvent> events, Instant begun) {
        List<UUID> participants = events.stream().map(PartnerEvent::participant).filter(Objects::nonNull).distinct().toList();
        if (!participants.isEmpty()) {
            sink.write(List.of(record(participants, Ids.next(), begun, clock.instant())));
        }
    }

    private ProcessingEvent.Recorded record(List<UUID> participants, UUID processing, Instant begun, Instant ended) {
        String trace = processing.toString().replace("-", "");
        return new ProcessingEvent.Recorded(participants.getFirst(), processing, "publishProgrammeEvents", ProcessingPurpose.PROGRESS,
                ProcessingStatus.OK, config.oin().orElseThrow(), config.name(), begun, ended, trace, trace.substring(16),
                participants.size() == 1 ? null : participants.subList(1, participants.size()));
    }
}
