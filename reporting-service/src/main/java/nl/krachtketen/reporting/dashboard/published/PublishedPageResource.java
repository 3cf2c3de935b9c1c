package nl.krachtketen.reporting.dashboard.published;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The open pages: no login, and nothing that was not published. */
@Path("/openbaar")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PublishedPageResource {

    @Inject
    Publications publications;

    @Inject
    PublishedPages pages;

    @Inject
    Chrome chrome;

    @GET
    @Operation(hidden = true)
    public TemplateInstance country() {
        return pages.latest().map(page -> PublishedTemplates.country(chrome.openFrame(), page))
                .orElseGet(() -> PublishedTemplates.nothing(chrome.openFrame()));
    }

    @GET
    @Path("{municipality}")
    @Operation(hidden = true)
    public TemplateInstance place(@RestPath String municipality) {
        return pages.latest().map(country -> PlacePage.of(municipality, country)
                        .orElseThrow(Reason.NOT_PUBLISHED::problem))
                .map(page -> PublishedTemplates.place(chrome.openFrame(), page))
                .orElseGet(() -> PublishedTemplates.nothing(chrome.openFrame()));
    }

    @GET
    @Path("vergelijking.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response comparison() {
        CountryPage page = pages.latest().orElseThrow(Reason.NOTHING_PUBLISHED::problem);
        return CsvTable.file("vergelijking-" + page.published().month(), ComparisonView.of(page).table());
    }

    @GET
    @Path("cijfers.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response file() {
        Publication published = publications.latest().orElseThrow(Reason.NOTHING_PUBLISHED::problem);
        return CsvTable.file("openbare-cijfers-" + published.month(), PublishedFigures.of(published).table());
    }
}
