package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.reporting.dashboard.Chrome;

/** The pages of agreements, and their live parts. */
@CheckedTemplate(basePath = "dashboard/agreement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class AgreementTemplates {

    private AgreementTemplates() {}

    static native TemplateInstance municipal(Chrome.Frame frame, Agreed live, PartnerChoice choice, PartnerForm form);

    static native TemplateInstance municipalLive(Agreed live);

    static native TemplateInstance national(Chrome.Frame frame, AgreedCountry country);

    static native TemplateInstance nationalLive(AgreedCountry country);

    static native TemplateInstance edit(Chrome.Frame frame, AgreementForm form);
}
