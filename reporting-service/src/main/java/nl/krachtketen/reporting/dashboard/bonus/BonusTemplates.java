package nl.krachtketen.reporting.dashboard.bonus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.krachtketen.reporting.dashboard.Chrome;

/** The pages of accounts, and their live parts. */
@CheckedTemplate(basePath = "dashboard/bonus", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class BonusTemplates {

    private BonusTemplates() {}

    static native TemplateInstance bonus(Chrome.Frame frame, BonusPage live);

    static native TemplateInstance bonusLive(BonusPage live);

    static native TemplateInstance country(Chrome.Frame frame, CountryBonusPage page);

    static native TemplateInstance countryLive(CountryBonusPage page);

    static native TemplateInstance journeys(Chrome.Frame frame, BonusJourneys page);
}
