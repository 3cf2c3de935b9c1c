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
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
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

    private static final int LINES = 50;
    private static final String OPERATION = "listWaiting";

    @Inject
    Reports reports;

    @Inject
    Waiting waiting;

    @Inject
    Organisations organisations;

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
        Queue queue = Queue.of(uri.getQueryParameters());
        UUID after = na == null ? null : ids.fromField(OutwardIds.PARTICIPANT, "na", na);
        List<Waiting.One> found = waiting.women(known.code(), queue, after, LINES + 1);
        return WaitingTemplates.queue(chrome.frame(), page(known, queue, found));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true, operationId = OPERATION)
    public Response table(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        Organisations.Names names = organisations.names();
        List<WaitingView> all = waiting.women(known.code(), Queue.of(uri.getQueryParameters()), null, Integer.MAX_VALUE).stream()
                .map(each -> WaitingView.of(each, ids.outward(OutwardIds.PARTICIPANT, each.participant()), names)).toList();
        return CsvTable.file("wachtenden", known, new WaitingView.WaitingPage(all).table());
    }

    private QueuePage page(Municipality municipality, Queue queue, List<Waiting.One> found) {
        Organisations.Names names = organisations.names();
        Instant heardUntil = waiting.heardUntil(municipality.code());
        List<QueuePage.Line> lines = found.stream().limit(LINES).map(each -> new QueuePage.Line(
                ids.outward(OutwardIds.PARTICIPANT, each.participant()), each.stands(), names.of(each.turn()), each.participationLevel(),
                each.since(), (int) Duration.between(each.since(), heardUntil).toDays(), each.stuck())).toList();
        return new QueuePage(municipality, queue, queue.turn() == null ? null : names.of(queue.turn()), lines, heardUntil,
                found.size() > LINES ? lines.getLast().name() : null);
    }
}
