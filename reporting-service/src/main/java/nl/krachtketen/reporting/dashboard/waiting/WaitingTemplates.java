package nl.krachtketen.reporting.dashboard.waiting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.reporting.dashboard.Chrome;

/** The page of those who wait. */
@CheckedTemplate(basePath = "dashboard/waiting")
class WaitingTemplates {

    private WaitingTemplates() {}

    static native TemplateInstance queue(Chrome.Frame frame, QueuePage page);
}
