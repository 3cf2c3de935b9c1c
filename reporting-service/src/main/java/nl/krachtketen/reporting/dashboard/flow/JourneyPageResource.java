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
        List<Walked> behind = behind(known, filter, route);
        List<Found> found = found(known, filter, behind, after, LINES + 1);
        List<Found.Line> lines = found.stream().limit(LINES).map(this::line).toList();
        return FlowTemplates.journeys(chrome.frame(), new JourneyPage(known, filter, route, new Crowd(behind).women(), lines,
                found.size() > LINES ? lines.getLast().name() : null));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true, operationId = OPERATION)
    public Response table(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        Filter filter = Filter.of(municipality, uri.getQueryParameters());
        List<Walked> behind = behind(known, filter, Route.of(uri.getQueryParameters()));
        return CsvTable.file("trajecten", known,
                FlowTables.journeys(found(known, filter, behind, null, Integer.MAX_VALUE).stream().map(this::line).toList()));
    }

    private List<Walked> behind(Municipality municipality, Filter filter, Route route) {
        return flows.paths(municipality.code(), filter.selection()).stream().filter(route::has).toList();
    }

    private List<Found> found(Municipality municipality, Filter filter, List<Walked> behind, UUID after, int limit) {
        return journeys.with(behind.stream().map(Walked::path).toList(), municipality.code(), filter.selection(), after, limit);
    }

    private Found.Line line(Found found) {
        return found.under(ids.outward(OutwardIds.PARTICIPANT, found.participant()));
    }
}
