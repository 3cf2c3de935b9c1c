package nl.krachtketen.reporting.dashboard.flow;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The journeys behind a figure of a municipality's flows. Who is on the page is in the processing log. */
@Path("/gemeenten/{municipality}/trajecten")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class JourneyPageResource {

    private static final int LINES = 50;
    private static final String OPERATION = "listJourneys";

    @Inject
    Reports reports;

    @Inject
    Flows flows;

    @Inject
    FoundJourneys journeys;

    @Inject
    OutwardIds ids;

    @Inject
    Chrome chrome;

    @Context
    UriInfo uri;

    @GET
    @Operation(hidden = true, operationId = OPERATION)
    public TemplateInstance page(@RestPath String municipality, @RestQuery String na) {
        Municipality known = reports.directed(municipality);
        Filter filter = Filter.of(municipality, uri.getQueryParameters());
        Route route = Route.of(uri.getQueryParameters());
        UUID after = na == null ? null : ids.fromField(OutwardIds.PARTICIPANT, "cursor", na);
        List<Walked> behind = flows.paths(known.code(), filter.selection()).stream().filter(route::has).toList();
        List<Found> found = journeys.with(behind.stream().map(Walked::path).toList(), known.code(), filter.selection(), after, LINES + 1);
        return FlowTemplates.journeys(chrome.frame(), page(known, filter, route, new Crowd(behind).women(), found));
    }

    private JourneyPage page(Municipality municipality, Filter filter, Route route, int women, List<Found> found) {
        List<Found.Line> lines = found.stream().limit(LINES)
                .map(each -> each.under(ids.outward(OutwardIds.PARTICIPANT, each.participant()))).toList();
        return new JourneyPage(municipality, filter, route, women, lines, found.size() > LINES ? lines.getLast().name() : null);
    }
}
