package nl.krachtketen.reporting.dashboard.agreement;

import java.util.List;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResultAgreement", description = "What a municipality agreed with a partner, and how often the partner reported it")
record ResultAgreementView(
        @Schema(description = "Your identifier of the agreement", examples = "AbCd1234") String resultAgreementId,
        @Schema(description = "The partner's OIN", examples = "00000001234567890000") String organisation,
        @Schema(description = "Its name; its OIN if the platform knows none", examples = "Taalschool Breda") String name,
        @Schema(description = "Which step", examples = "PLACED") PartnerStep step,
        @Schema(description = "How often it was agreed", examples = "40") int times,
        @Schema(description = "How often the partner reported it in those months, for whichever women; one who takes it twice is in it twice",
                examples = "31") int reported,
        @Schema(description = "The first month that counts", examples = "2008-01") String monthFrom,
        @Schema(description = "The last month that counts", examples = "2008-12") String monthUntil) {

    static final String KIND = "result-agreement";

    static ResultAgreementView of(ResultAgreement.Named named, String outward) {
        ResultAgreement agreement = named.agreement();
        return new ResultAgreementView(outward, agreement.organisation(), named.name(), agreement.step(), agreement.times(), agreement.reported(),
                agreement.from().toString(), agreement.until().toString());
    }

    @Schema(name = "ResultAgreementPage", description = "One page of agreements with partners")
    record OnePage(List<ResultAgreementView> items) implements Tabular {

        @Override
        public String table() {
            return CsvTable.of(List.of("organisation", "name", "step", "times", "reported", "monthFrom", "monthUntil"), items.stream().map(each -> List.of(
                    each.organisation, each.name, each.step, each.times, each.reported, each.monthFrom, each.monthUntil)));
        }
    }
}
