package nl.krachtketen.participant.adapter.rest.herview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.kit.page.QrCode;
import nl.krachtketen.participant.application.herview.HerPage;
import nl.krachtketen.participant.domain.herview.ViewLink;

/** Her pages, checked against their types when they are built. */
@CheckedTemplate(basePath = "herview")
class Templates {

    private Templates() {}

    static native TemplateInstance page(Frame frame, HerPage page);

    static native TemplateInstance sheet(ViewLink link, String url, QrCode code);
}
