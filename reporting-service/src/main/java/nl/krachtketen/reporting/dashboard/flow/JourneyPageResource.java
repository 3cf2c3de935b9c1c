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
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
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
    private static final String OPERATION = "listJourneysBehind";

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
        UUID after = na == null ? null : ids.fromField(OutwardIds.PARTICIPANT, "na", na);
        Crowd behind = flows.crowd(known.code(), filter.selection()).along(route);
        List<Found> found = journeys.of(behind, known.code(), filter.selection(), after, LINES + 1);
        List<FoundView> lines = found.stream().limit(LINES).map(this::view).toList();
        return FlowTemplates.journeys(chrome.frame(), new JourneyPage(known, filter, route, behind.women(), lines,
                found.size() > LINES ? lines.getLast().participantId() : null));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true, operationId = OPERATION)
    public Response table(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        Selection selection = Filter.of(municipality, uri.getQueryParameters()).selection();
        Crowd behind = flows.crowd(known.code(), selection).along(Route.of(uri.getQueryParameters()));
        List<FoundView> all = journeys.of(behind, known.code(), selection, null, Integer.MAX_VALUE).stream().map(this::view).toList();
        return CsvTable.file("trajecten", known, new FoundView.FoundPage(all).table());
    }

    private FoundView view(Found found) {
        return FoundView.of(found, ids.outward(OutwardIds.PARTICIPANT, found.participant()));
    }
}
