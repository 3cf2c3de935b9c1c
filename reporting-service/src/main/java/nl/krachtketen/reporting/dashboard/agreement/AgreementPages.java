package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.programme.Municipality;

/** The page of a municipality's agreements, with whatever was typed in its form. */
@ApplicationScoped
class AgreementPages {

    /** More would be no page to read; the API has them all. */
    private static final int MOST = 200;

    @Inject
    Agreements agreements;

    @Inject
    ResultAgreements results;

    @Inject
    OutwardIds ids;

    @Inject
    Chrome chrome;

    @Inject
    Clock clock;

    TemplateInstance municipal(Municipality municipality, PartnerForm form) {
        return AgreementTemplates.municipal(chrome.frame(), now(municipality), results.choice(municipality.code()), form);
    }

    Agreed now(Municipality municipality) {
        return new Agreed(municipality, agreements.of(municipality).orElse(null), partners(municipality), clock.instant());
    }

    String partnerTable(Municipality municipality) {
        return new ResultAgreementView.OnePage(results.after(municipality.code(), null, MOST).stream()
                .map(each -> ResultAgreementView.of(each, outward(each))).toList()).table();
    }

    private List<PartnerLine> partners(Municipality municipality) {
        return results.after(municipality.code(), null, MOST).stream().map(each -> new PartnerLine(outward(each), each.name(), each.agreement())).toList();
    }

    private String outward(ResultAgreement.Named named) {
        return ids.outward(ResultAgreementView.KIND, named.agreement().id());
    }
}
