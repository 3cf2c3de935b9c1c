package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.LivePart;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was agreed with one municipality, for its own direction. */
@Path("/gemeenten/{municipality}/afspraken")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class AgreementPageResource {

    @Inject
    Reports reports;

    @Inject
    Agreements agreements;

    @Inject
    AgreementPages pages;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        return pages.municipal(reports.directed(municipality), new PartnerForm());
    }

    @GET
    @Path("cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String stand) {
        Agreed now = pages.now(reports.directed(municipality));
        return LivePart.of(stand, now.version(), AgreementTemplates.municipalLive(now));
    }

    @GET
    @Path("partners.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response partners(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file("partnerafspraken", known, pages.partnerTable(known));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response table(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file("afspraken", known, AgreementTable.of(agreements.of(known).stream().map(AgreementView::of)));
    }
}
