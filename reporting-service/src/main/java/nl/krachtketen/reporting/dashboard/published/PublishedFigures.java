package nl.krachtketen.reporting.dashboard.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.Tabular;
import nl.krachtketen.reporting.dashboard.flow.EntryLevel;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishedFigures", description = "The figures of one month, as everybody may know them")
record PublishedFigures(
        @Schema(description = "The month that began when they were taken", examples = "2008-11") String month,
        @Schema(description = "When they were taken; they never change again", examples = "2008-11-01T00:15:00Z") Instant takenAt,
        @Schema(description = "The figures") List<Figure> figures) implements Tabular {

    @Override
    public String table() {
        return PublishedTable.of(List.of(this));
    }


    static PublishedFigures of(Publication publication) {
        return new PublishedFigures(publication.month().toString(), publication.takenAt(),
                publication.figures().entrySet().stream().map(Figure::of).toList());
    }

    @Schema(name = "PublishedFigure", description = "One count of women")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figure(
            @Schema(description = "Code of a municipality of the programme; absent for all of them together", examples = "GM0758")
            String municipality,
            @Schema(description = "What is counted", examples = "ACTIVATED") Measure measure,
            @Schema(description = "The level at which they came in; absent for all, UNKNOWN before an intake", examples = "MIDDLE")
            EntryLevel participationLevel,
            @Schema(description = "The channel along which they came in; absent for all", examples = "HOME_VISIT") RecruitmentChannel recruitmentChannel,
            @Schema(description = "Whether there is a number", examples = "ROUNDED") State state,
            @Schema(description = "Rounded to 5; absent if it is suppressed, which is neither none nor unknown", examples = "230")
            Integer women) {

        private static Figure of(Map.Entry<Cell, Disclosed> figure) {
            Cell cell = figure.getKey();
            Integer women = figure.getValue() instanceof Rounded(int rounded) ? rounded : null;
            return new Figure(unlessAll(cell.place(), place -> place), cell.measure(), unlessAll(cell.level(), EntryLevel::valueOf),
                    unlessAll(cell.channel(), RecruitmentChannel::valueOf),
                    women == null ? State.SUPPRESSED : State.ROUNDED, women);
        }

        private static <T> T unlessAll(String value, Function<String, T> one) {
            return value.equals(Cell.ALL) ? null : one.apply(value);
        }
    }

    @Schema(name = "PublishedState", description = "ROUNDED to 5; SUPPRESSED because it is 1 to 9, or would give such a count away")
    enum State { ROUNDED, SUPPRESSED }

    @Schema(name = "PublishedMonth", description = "A month of which there are figures")
    record Month(
            @Schema(description = "The month", examples = "2008-11") String month,
            @Schema(description = "When its figures were taken", examples = "2008-11-01T00:15:00Z") Instant takenAt) {

        static Month of(Publications.Head head) {
            return new Month(head.yearMonth().toString(), head.takenAt());
        }
    }

    @Schema(name = "PublishedMonths", description = "One page of months")
    record Months(List<Month> items) {}
}
