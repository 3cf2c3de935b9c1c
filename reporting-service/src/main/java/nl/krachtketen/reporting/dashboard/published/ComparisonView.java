package nl.krachtketen.reporting.dashboard.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import nl.krachtketen.reporting.disclosure.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Comparison", description = "The share that was activated of the women who came in at a middle level, like with like. Where intervals "
        + "overlap, the order says nothing")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonView(
        @Schema(description = "The month that began when the figures were taken", examples = "2008-11") String month,
        @Schema(description = "The whole country; absent if too few women are told") Compared country,
        @Schema(description = "From the highest share; at the end, without a share, those of whom too few women are told") List<Compared> municipalities)
        implements Tabular {

    @Schema(name = "ComparedMunicipality", description = "A share with its interval: what chance and rounding may have made of it, in per cents")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Compared(
            @Schema(description = "The municipality's code; absent for the country", examples = "GM0758") String municipality,
            @Schema(description = "Its name; absent for the country", examples = "Breda") String name,
            @Schema(description = "How many women are to be activated", examples = "2010") int target,
            @Schema(description = "The share that was activated; absent if fewer than 50 women are told", examples = "41") Integer percent,
            @Schema(description = "From where the 95% interval goes", examples = "33") Integer least,
            @Schema(description = "Until where it goes", examples = "50") Integer most,
            @Schema(description = "Of how many women the share is, rounded to 5", examples = "165") Integer women,
            @Schema(description = "Whether chance alone would hardly explain that it is not the country's", examples = "false") Boolean differs) {

        static Compared of(String code, Place place, Interval share, Boolean differs) {
            return new Compared(code, place.name(), place.target(), share.percent(), share.least(), share.most(), share.women(), differs);
        }

        static Compared tooFew(Place place) {
            return new Compared(place.code(), place.name(), place.target(), null, null, null, null, null);
        }
    }

    static ComparisonView of(CountryPage page) {
        Comparison comparison = page.comparison();
        return new ComparisonView(page.published().month().toString(),
                comparison.country() == null ? null : Compared.of(null, page.country(), comparison.country(), null),
                Stream.concat(comparison.compared().stream().map(line -> Compared.of(line.place().code(), line.place(), line.share(), line.differs())),
                        comparison.tooFew().stream().map(Compared::tooFew)).toList());
    }

    @Override
    public String table() {
        return table(List.of(this));
    }

    /** Several months under each other, the country first in each. */
    static String table(List<ComparisonView> months) {
        return CsvTable.of(List.of("month", "municipality", "name", "target", "percent", "least", "most", "women", "differs"), months.stream().flatMap(each ->
                Stream.concat(Stream.ofNullable(each.country), each.municipalities.stream()).map(line -> Arrays.asList(each.month, line.municipality,
                        line.name, line.target, line.percent, line.least, line.most, line.women, line.differs))));
    }
}
