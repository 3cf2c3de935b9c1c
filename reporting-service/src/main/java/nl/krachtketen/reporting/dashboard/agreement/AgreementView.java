package nl.krachtketen.reporting.dashboard.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Agreement", description = "What was agreed with a municipality, and what became of it")
record AgreementView(
        @Schema(description = "The municipality's code", examples = "GM0758") String municipality,
        @Schema(description = "Its name", examples = "Breda") String name,
        @Schema(description = "The wave in which it joined", examples = "2007-pilot") String wave,
        @Schema(description = "How many women are to be activated in all years together", examples = "2010") int target,
        @Schema(description = "When it was agreed", examples = "2007-03-01") LocalDate agreedDate,
        @Schema(description = "Per year and step") List<Target> targets) implements Tabular {

    @Override
    public String table() {
        return AgreementTable.of(Stream.of(this));
    }


    @Schema(name = "AgreedTargetWithResult", description = "What was agreed for one year and step, and how many women took it then")
    record Target(
            @Schema(description = "The year", examples = "2008") int year,
            @Schema(description = "The step", examples = "ACTIVATED") AgreedStep step,
            @Schema(description = "How many women were agreed", examples = "700") int women,
            @Schema(description = "How many women took the step for the first time in that year; each counts once", examples = "412")
            int realised) {}

    static AgreementView of(Agreement agreement) {
        var municipality = agreement.municipality();
        return new AgreementView(municipality.code(), municipality.name(), municipality.wave(), municipality.target(), agreement.agreedDate(),
                agreement.lines().stream().map(line -> new Target(line.year(), line.step(), line.women(), line.realised())).toList());
    }
}
