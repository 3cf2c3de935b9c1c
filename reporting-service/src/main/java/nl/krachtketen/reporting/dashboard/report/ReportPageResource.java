package nl.krachtketen.reporting.dashboard.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Languages;
import nl.krachtketen.reporting.dashboard.Month;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages of interim reports: made, read, written in and stated anew. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class ReportPageResource {

    private static final String ALL = "gemeenten/{municipality}/tussenrapportages";
    private static final String ONE = ALL + "/{report:[0-9_-]+}";
    private static final int TOO_LATE = 412;
    private static final int CONFLICT = 409;

    @Inject
    Reports access;

    @Inject
    InterimReports reports;

    @Inject
    MakeReports make;

    @Inject
    ReportPdf pdf;

    @Inject
    Chrome chrome;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @GET
    @Path(ALL)
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath String municipality) {
        Municipality known = access.directed(municipality);
        return ReportTemplates.reports(chrome.frame(), ReportList.of(known, reports.of(known.code()),
                access.figures(known).months().stream().map(Month::month), Period.present(clock)));
    }

    /** Makes the report over these months, or leads to the one that there is. */
    @POST
    @Path(ALL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(@RestPath String municipality, @RestForm String van, @RestForm String tot) {
        Municipality known = access.directed(municipality);
        boolean inOrder = String.valueOf(van).compareTo(String.valueOf(tot)) <= 0;
        Period period = Period.of(inOrder ? van : tot, inOrder ? tot : van, Period.present(clock));
        if (reports.find(known.code(), period).isEmpty()) {
            make.make(known.code(), period);
        }
        return see(known, period);
    }

    @GET
    @Path(ONE)
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String municipality, @RestPath String report, @RestQuery Integer versie, @RestQuery String herzien) {
        return ReportTemplates.report(chrome.frame(), page(municipality, report, versie), null, "nee".equals(herzien));
    }

    @GET
    @Path(ONE + ".pdf")
    @Produces(ReportPdf.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response paper(@RestPath String municipality, @RestPath String report, @RestQuery Integer versie) {
        ReportPage page = page(municipality, report, versie);
        String name = "tussenrapportage-" + page.municipality().code() + "-" + page.period().name() + "-v" + page.version() + ".pdf";
        return Response.ok(pdf.of(page, languages.present().locale())).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    @GET
    @Path(ONE + ".csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response table(@RestPath String municipality, @RestPath String report, @RestQuery Integer versie) {
        Municipality known = access.directed(municipality);
        Report found = make.find(known.code(), Period.named(report));
        return CsvTable.file("tussenrapportage-" + known.code() + "-" + found.period().name(), ReportTables.figures(found.version(versie).figures()));
    }

    /** What somebody else wrote in the meantime is not lost, and neither is what was written here. */
    @POST
    @Path(ONE + "/toelichting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response explain(@RestPath String municipality, @RestPath String report, @RestForm String tekst, @RestForm String stand) {
        Municipality known = access.directed(municipality);
        Period period = Period.named(report);
        String text = tekst == null ? "" : tekst.substring(0, Math.min(tekst.length(), ReportRequest.LONGEST));
        try {
            make.write(known.code(), period, "\"" + stand + "\"", text);
            return see(known, period);
        } catch (Problem problem) {
            if (problem.details().status() != TOO_LATE) {
                throw problem;
            }
            return Response.status(CONFLICT).entity(ReportTemplates.report(chrome.frame(), page(municipality, report, null), text, false)).build();
        }
    }

    @POST
    @Path(ONE + "/herzieningen")
    @Operation(hidden = true)
    public Response restate(@RestPath String municipality, @RestPath String report) {
        Municipality known = access.directed(municipality);
        Period period = Period.named(report);
        try {
            make.restate(known.code(), period);
        } catch (Problem problem) {
            if (problem.details().status() != CONFLICT) {
                throw problem;
            }
            return Response.seeOther(URI.create(address(known, period) + "?herzien=nee")).build();
        }
        return see(known, period);
    }

    private ReportPage page(String municipality, String report, Integer version) {
        Municipality known = access.directed(municipality);
        Report found = make.find(known.code(), Period.named(report));
        return ReportPage.of(known, found, found.version(version));
    }

    private static Response see(Municipality municipality, Period period) {
        return Response.seeOther(URI.create(address(municipality, period))).build();
    }

    private static String address(Municipality municipality, Period period) {
        return "/gemeenten/" + municipality.code() + "/tussenrapportages/" + period.name();
    }
}
