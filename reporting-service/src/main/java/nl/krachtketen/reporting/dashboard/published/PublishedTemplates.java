package nl.krachtketen.reporting.dashboard.published;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;

/** The open pages. */
@CheckedTemplate(basePath = "dashboard/published", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class PublishedTemplates {

    private PublishedTemplates() {}

    static native TemplateInstance country(Chrome.Frame frame, CountryPage page);

    static native TemplateInstance place(Chrome.Frame frame, PlacePage page);

    /** As long as nothing was published. */
    static native TemplateInstance nothing(Chrome.Frame frame);

    /** The number, or null if it is suppressed. */
    @TemplateExtension
    static Integer rounded(Disclosed told) {
        return told instanceof Rounded(int women) ? women : null;
    }
}
