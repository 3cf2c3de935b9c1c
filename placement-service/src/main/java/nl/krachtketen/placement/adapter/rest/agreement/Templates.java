package nl.krachtketen.placement.adapter.rest.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.krachtketen.placement.application.agreement.AgreementPage;

/** The pages, checked against their types when they are built. */
@CheckedTemplate(basePath = "agreement")
class Templates {

    private Templates() {}

    static native TemplateInstance page(Frame frame, AgreementPage page);

    static native TemplateInstance gone(List<Words> words);
}
