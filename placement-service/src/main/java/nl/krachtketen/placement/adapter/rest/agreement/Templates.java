package nl.krachtketen.placement.adapter.rest.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.kit.page.QrCode;
import nl.krachtketen.placement.application.agreement.AgreementPage;
import nl.krachtketen.placement.domain.agreement.AgreementLink;

/** The page and the leaflet, checked against their types when they are built. */
@CheckedTemplate(basePath = "agreement")
class Templates {

    private Templates() {}

    static native TemplateInstance page(Frame frame, AgreementPage page);

    static native TemplateInstance sheet(AgreementLink link, String url, QrCode code);
}
