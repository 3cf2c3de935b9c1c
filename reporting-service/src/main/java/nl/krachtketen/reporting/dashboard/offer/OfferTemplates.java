package nl.krachtketen.reporting.dashboard.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.reporting.dashboard.Chrome;

/** The pages of the joint offering, and the live part of a municipality's. */
@CheckedTemplate(basePath = "dashboard/offer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class OfferTemplates {

    private OfferTemplates() {}

    static native TemplateInstance offer(Chrome.Frame frame, OfferPage live);

    static native TemplateInstance offerLive(OfferPage live);

    static native TemplateInstance country(Chrome.Frame frame, CountryOfferPage page);
}
