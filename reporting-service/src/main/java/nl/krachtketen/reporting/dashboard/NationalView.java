package nl.krachtketen.reporting.dashboard;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.krachtketen.reporting.journey.Step;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "National", description = "The country: the municipalities of the programme together, and each of them")
public record NationalView(
        @Schema(description = "How many women are to be activated", examples = "50000") int target,
        @Schema(description = "Women with a first trial or placement, each once; this counts towards the target",
                examples = "9312") int activated,
        @Schema(description = "The steps of the chain") List<StepTotal> steps,
        @Schema(description = "Women who moved on, by kind; never added to the activated") Kinds movedOn,
        @Schema(description = "The municipalities, the first to join first") List<PerMunicipality> municipalities) implements Tabular {

    @Schema(description = "How many women took a step; what became of them is in the flows of the country, disclosed")
    public record StepTotal(
            @Schema(description = "The step, in the order of the chain", examples = "INTAKE_DONE") Step step,
            @Schema(description = "Women who took this step at least once", examples = "412") int women) {}

    @Schema(name = "NationalMovedOn", description = "Women who moved on, by kind; one who did two things is in both")
    public record Kinds(
            @Schema(description = "To education", examples = "31") int education,
            @Schema(description = "To paid work", examples = "24") int work,
            @Schema(description = "To an enterprise of her own", examples = "3") int enterprise) {}

    @Schema(name = "MunicipalFigures", description = "The main figures of one municipality")
    public record PerMunicipality(
            @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
            @Schema(description = "The municipality's name", examples = "Breda") String name,
            @Schema(description = "When it joined the programme", examples = "2007-pilot") String wave,
            @Schema(description = "How many women are to be activated", examples = "2010") int target,
            @Schema(description = "Women recruited", examples = "950") int recruited,
            @Schema(description = "Women with a first trial or placement, each counted once",
                    examples = "412") int activated,
            @Schema(description = "Women who joined in without obligation", examples = "380") int joinedIn,
            @Schema(description = "Women who became volunteers", examples = "205") int placed,
            @Schema(description = "Women who moved on to education, work or enterprise", examples = "58") int movedOn) {

        static PerMunicipality of(Municipality municipality, Figures figures) {
            return new PerMunicipality(municipality.code(), municipality.name(), municipality.wave(),
                    municipality.target(), figures.recruited(), figures.activated(), figures.joinedIn(),
                    figures.placed(), figures.movedOnInAll());
        }
    }

    @Override
    public String table() {
        return CsvTable.of(List.of("municipality", "name", "wave", "target", "recruited", "activated", "joinedIn", "placed", "movedOn"),
                municipalities.stream().map(each -> List.of(each.municipality(), each.name(), each.wave(), each.target(), each.recruited(),
                        each.activated(), each.joinedIn(), each.placed(), each.movedOn())));
    }

    @Override
    public Map<String, Supplier<String>> others() {
        return Map.of("steps", this::stepTable, TOTALS, this::totals);
    }

    String stepTable() {
        return CsvTable.of(List.of("step", "women"), steps.stream().map(each -> List.of(each.step(), each.women())));
    }

    String totals() {
        return CsvTable.of(List.of("target", "activated", "education", "work", "enterprise"), Stream.of(List.of(target, activated,
                movedOn.education(), movedOn.work(), movedOn.enterprise())));
    }

    static NationalView of(NationalFigures national) {
        Figures all = national.all();
        return new NationalView(national.target(), all.activated(),
                all.steps().stream().map(each -> new StepTotal(each.step(), each.women())).toList(),
                new Kinds(all.movedOn().education(), all.movedOn().work(), all.movedOn().enterprise()),
                national.municipalities().stream().map(each -> PerMunicipality.of(each.municipality(), each.figures())).toList());
    }
}
