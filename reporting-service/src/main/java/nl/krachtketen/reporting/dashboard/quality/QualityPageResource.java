package nl.krachtketen.reporting.dashboard.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far what partners tell can be relied on, for the programme office. */
@Path("/landelijk/kwaliteit")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class QualityPageResource {

    @Inject
    Reports reports;

    @Inject
    PartnerQualities qualities;

    @Inject
    Chrome chrome;

    @CheckedTemplate(basePath = "dashboard/quality")
    static class Templates {

        private Templates() {}

        static native TemplateInstance national(Chrome.Frame frame, List<PartnerQuality> partners, int doubtful);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance page() {
        List<PartnerQuality> partners = all();
        return Templates.national(chrome.frame(), partners, (int) partners.stream().filter(PartnerQuality::doubtful).count());
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response table() {
        return CsvTable.file("kwaliteit", new QualityView(all()).table());
    }

    private List<PartnerQuality> all() {
        reports.programme();
        return qualities.in(Caller.EVERYWHERE);
    }
}
