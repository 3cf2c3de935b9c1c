package nl.krachtketen.reporting.dashboard.flow;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Behind;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Listing;
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

    private static final String OPERATION = "listJourneysBehind";

    @Inject
    Reports reports;

    @Inject
    Flows flows;

    @Inject
    FoundJourneys journeys;

    @Inject
    Behind behind;

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
        Crowd crowd = flows.crowd(known.code(), filter.selection()).along(route);
        Listing.Lines<FoundView> some = behind.lines(journeys.of(crowd, known.code(), filter.selection()), na);
        return FlowTemplates.journeys(chrome.frame(), new JourneyPage(known, filter, route, crowd.women(), some.lines(), some.next()));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true, operationId = OPERATION)
    public Response table(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        Selection selection = Filter.of(municipality, uri.getQueryParameters()).selection();
        Crowd crowd = flows.crowd(known.code(), selection).along(Route.of(uri.getQueryParameters()));
        return CsvTable.file("trajecten", known, new FoundView.FoundPage(behind.all(journeys.of(crowd, known.code(), selection))).table());
    }
}
