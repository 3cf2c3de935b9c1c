package nl.krachtketen.reporting.dashboard.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import nl.krachtketen.reporting.programme.Organisations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Waiting", description = "Where one woman waits, without a word about who she is")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingView(
        @Schema(description = "Her identifier, for your organisation only", examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String participantId,
        @Schema(description = "Where she stands", examples = "INTAKE_DONE") Stand standing,
        @Schema(description = "Whose turn it is, by its OIN", examples = "00000001001001002000") String organisation,
        @Schema(description = "What that organisation is called; its OIN if nobody named it", examples = "Vrouwencentrum Breda") String organisationName,
        @Schema(description = "Missing before an intake", examples = "LOW") ParticipationLevel participationLevel,
        @Schema(description = "Since when", examples = "2008-03-11T09:30:00Z") Instant since,
        @Schema(description = "Whether that is longer than is usual for her level", examples = "true") boolean stuck) {

    static BiFunction<Waiting.One, String, WaitingView> named(Organisations.Names names) {
        return (found, participantId) -> new WaitingView(participantId, found.stands(), found.turn(), names.of(found.turn()), found.participationLevel(), found.since(),
                found.stuck());
    }

    @Schema(name = "WaitingPage")
    record WaitingPage(List<WaitingView> items) implements Tabular {

        @Override
        public String table() {
            return CsvTable.of(List.of("participantId", "standing", "organisation", "organisationName", "participationLevel", "since", "stuck"),
                    items.stream().map(each -> Arrays.asList(each.participantId, each.standing, each.organisation, each.organisationName,
                            each.participationLevel, each.since, each.stuck)));
        }
    }
}
