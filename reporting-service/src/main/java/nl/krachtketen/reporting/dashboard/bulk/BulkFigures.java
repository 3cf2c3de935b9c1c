package nl.krachtketen.reporting.dashboard.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.FigureResource;
import nl.krachtketen.reporting.dashboard.agreement.NationalAgreementsResource;
import nl.krachtketen.reporting.dashboard.bonus.CountryBonusResource;
import nl.krachtketen.reporting.dashboard.flow.CountryFlowResource;
import nl.krachtketen.reporting.dashboard.offer.CountryOfferResource;
import nl.krachtketen.reporting.dashboard.published.PublishedPages;
import nl.krachtketen.reporting.dashboard.quality.QualityResource;

/** Every table that the programme office may read, as the operations answer that are for it: exact where they are, disclosed where they are. */
@ApplicationScoped
class BulkFigures {

    @Inject
    FigureResource figures;

    @Inject
    CountryFlowResource flows;

    @Inject
    NationalAgreementsResource agreements;

    @Inject
    CountryBonusResource bonus;

    @Inject
    QualityResource quality;

    @Inject
    CountryOfferResource offering;

    @Inject
    PublishedPages published;

    List<BulkTable> tables() {
        return Stream.of(
                BulkTable.of("national", figures.national()),
                BulkTable.of("months", figures.nationalMonths()),
                BulkTable.of("flows", flows.flows()),
                BulkTable.of("conversions", flows.conversions()),
                BulkTable.of("agreements", agreements.agreements()),
                BulkTable.of("bonus", bonus.accounts(null)),
                BulkTable.of("partner-quality", quality.quality()),
                BulkTable.of("joint-offering", offering.offering()),
                BulkTable.of("published", published.history())).flatMap(tables -> tables).toList();
    }
}
