package nl.krachtketen.reporting.dashboard.flow;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.YearMonth;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Chrome;

/** The pages of a municipality's flows, and the live part of the first. */
@CheckedTemplate(basePath = "dashboard/flow", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class FlowTemplates {

    private FlowTemplates() {}

    static native TemplateInstance flows(Chrome.Frame frame, FlowPage live, List<YearMonth> months);

    static native TemplateInstance journeys(Chrome.Frame frame, JourneyPage page);

    static native TemplateInstance flowsLive(FlowPage live);

    static native TemplateInstance country(Chrome.Frame frame, CountryFlowView flows, List<CountryFlowView.Conversion> steps);
}
