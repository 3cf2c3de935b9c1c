package nl.krachtketen.reporting.dashboard.flow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import nl.krachtketen.reporting.journey.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One journey behind a figure, under the identifier that this municipality knows her by. */
@Schema(name = "FoundJourney", description = "One of the journeys that a figure counts, without a word about who she is")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundView(
        @Schema(description = "Her identifier, for your organisation only", examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String participantId,
        @Schema(description = "The month in which she came in", examples = "2008-01") YearMonth month,
        @Schema(description = "The first level that was established", examples = "LOW") EntryLevel entryLevel,
        @Schema(description = "The first channel along which she was reached", examples = "HOME_VISIT") RecruitmentChannel recruitmentChannel,
        @Schema(description = "The furthest step that she took", examples = "TRIAL") Step furthest,
        @Schema(description = "When she took her last step", examples = "2008-11-03T09:30:00Z") Instant lastStepAt,
        @Schema(description = "What ended or interrupted it: MOVED_ON, LEFT or PAUSED; missing if nothing did", examples = "LEFT") Node state) {

    private static final int ENOUGH = 10;

    static FoundView of(Found found, String participantId) {
        return new FoundView(participantId, found.month(), found.level(), found.channel(), found.furthest(), found.lastStepAt(), found.state());
    }

    /** Enough of her identifier to tell one line from another. */
    public String brief() {
        return participantId.substring(0, ENOUGH);
    }

    @Schema(name = "FoundJourneyPage")
    record FoundPage(List<FoundView> items) implements Tabular {

        @Override
        public String table() {
            return CsvTable.of(List.of("participantId", "month", "entryLevel", "recruitmentChannel", "furthest", "lastStepAt", "state"),
                    items.stream().map(each -> Arrays.asList(each.participantId, each.month, each.entryLevel, each.recruitmentChannel,
                            each.furthest, each.lastStepAt, each.state)));
        }
    }
}
