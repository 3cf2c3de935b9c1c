package nl.krachtketen.placement.adapter.rest.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.placement.application.agreement.AgreementPage;

/** The page, checked against its types when it is built. */
@CheckedTemplate(basePath = "agreement")
class Templates {

    private Templates() {}

    static native TemplateInstance page(Frame frame, AgreementPage page);
}
