package nl.krachtketen.reporting.dashboard.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.YearMonth;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Chrome;

/** The page of the links between organisations, and its live part. */
@CheckedTemplate(basePath = "dashboard/link", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class LinkTemplates {

    private LinkTemplates() {}

    static native TemplateInstance links(Chrome.Frame frame, LinkPage live, List<YearMonth> choices);

    static native TemplateInstance linksLive(LinkPage live);
}
