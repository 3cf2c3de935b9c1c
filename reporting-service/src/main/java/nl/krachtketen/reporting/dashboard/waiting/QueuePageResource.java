package nl.krachtketen.reporting.dashboard.waiting;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Behind;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Listing;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import nl.krachtketen.reporting.programme.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The women behind a figure of who waits. Who is on the page is in the processing log. */
@Path("/gemeenten/{municipality}/wachtenden")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class QueuePageResource {

    private static final String OPERATION = "listWaiting";

    @Inject
    Reports reports;

    @Inject
    Waiting waiting;

    @Inject
    Organisations organisations;

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
        Queue queue = Queue.of(uri.getQueryParameters());
        return WaitingTemplates.queue(chrome.frame(), page(known, queue, na));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true, operationId = OPERATION)
    public Response table(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        Queue queue = Queue.of(uri.getQueryParameters());
        return CsvTable.file("wachtenden", known, new WaitingView.WaitingPage(
                behind.all(waiting.women(known.code(), queue, WaitingView.named(organisations.names())))).table());
    }

    private QueuePage page(Municipality municipality, Queue queue, String na) {
        Organisations.Names names = organisations.names();
        Instant heardUntil = waiting.heardUntil(municipality.code());
        Listing.Lines<QueuePage.Line> some = behind.lines(waiting.women(municipality.code(), queue, (found, name) -> new QueuePage.Line(name,
                found.stands(), names.of(found.turn()), found.participationLevel(), found.since(),
                (int) Duration.between(found.since(), heardUntil).toDays(), found.stuck())), na);
        return new QueuePage(municipality, queue, queue.turn() == null ? null : names.of(queue.turn()), some.lines(), heardUntil, some.next());
    }
}
