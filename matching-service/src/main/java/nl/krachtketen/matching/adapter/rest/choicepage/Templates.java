package nl.krachtketen.matching.adapter.rest.choicepage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.kit.page.QrCode;
import nl.krachtketen.matching.application.choicepage.ChoicePage;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;

/** Her choice page and its leaflet, checked against their types when they are built. */
@CheckedTemplate(basePath = "choicepage")
class Templates {

    private Templates() {}

    static native TemplateInstance page(Frame frame, ChoicePage page);

    static native TemplateInstance sheet(ChoiceLink link, String url, QrCode code);
}
