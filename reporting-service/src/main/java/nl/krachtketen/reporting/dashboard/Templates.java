package nl.krachtketen.reporting.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.krachtketen.reporting.dashboard.published.CountryPage;
import nl.krachtketen.reporting.programme.Municipality;

/** The pages and their live parts, checked against their types when they are built. */
@CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    private Templates() {}

    static native TemplateInstance municipal(Chrome.Frame frame, Municipality municipality, MunicipalFigures live);

    static native TemplateInstance municipalLive(MunicipalFigures live);

    /** @param open what is published beside it; null as long as nothing is */
    static native TemplateInstance national(Chrome.Frame frame, CountryFigures live, CountryPage open);

    static native TemplateInstance nationalLive(CountryFigures live);

    static native TemplateInstance refusal(Chrome.Frame frame, int status, Reason reason, List<WrongField.Told> wrong);
}
