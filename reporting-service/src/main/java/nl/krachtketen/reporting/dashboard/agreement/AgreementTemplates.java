package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.programme.Municipality;

/** The pages of agreements. */
@CheckedTemplate(basePath = "dashboard/agreement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class AgreementTemplates {

    private AgreementTemplates() {}

    /** @param agreement null if nothing was agreed yet */
    static native TemplateInstance municipal(Chrome.Frame frame, Municipality municipality, Agreement agreement,
            List<PartnerLine> partners, PartnerChoice choice, PartnerForm form);

    static native TemplateInstance national(Chrome.Frame frame, AgreedCountry country);

    static native TemplateInstance edit(Chrome.Frame frame, AgreementForm form);
}
