package nl.krachtketen.reporting.dashboard.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.reporting.dashboard.Chrome;

/** The pages of interim reports, and a report on paper. */
@CheckedTemplate(basePath = "dashboard/report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class ReportTemplates {

    private ReportTemplates() {}

    static native TemplateInstance reports(Chrome.Frame frame, ReportList list);

    /**
     * @param typed     what somebody wrote in vain, because somebody else wrote in the meantime; null if that is not so
     * @param unchanged whether somebody asked for a restatement in vain, because nothing became different
     */
    static native TemplateInstance report(Chrome.Frame frame, ReportPage page, String typed, boolean unchanged);

    static native TemplateInstance paper(ReportPage page, String language);
}
