package nl.krachtketen.reporting.dashboard.published;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The published figures, for programs: readable without a login, as JSON and as CSV. */
@Path("/v1/publications")
@Tag(name = "Published figures", description = "What everybody may know of the programme: frozen each month, and disclosed")
public class PublicationResource {

    private static final String LATEST = "latest";
    private static final String MONTH = "A month such as 2008-11, or latest";

    @Inject
    Publications publications;

    @Inject
    PublishedPages pages;

    @Inject
    Publish publish;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPublications", summary = "List the months of which figures are published",
            description = "The latest first; the next page is linked. Open to everybody.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = PublishedFigures.Months.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        YearMonth before = cursor == null ? null : parse(cursor).orElseThrow(() -> Problem.invalid("cursor", "must come from a link of ours"));
        return Page.answer(publications.before(before, limit + 1), limit, PublishedFigures.Month::of, head -> head.yearMonth().toString(), uri);
    }

    @GET
    @Path("/{month}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getPublication", summary = "Get the published figures of a month",
            description = "Of the country and of each municipality of the programme. No count of 1 to 9 is in it: counts are rounded to 5, "
                    + "each on its own, so parts need not add up; small ones are suppressed, and beside them what would give them away. "
                    + "Open to everybody.")
    @APIResponse(responseCode = "200", description = "The figures of that month, which never change")
    public PublishedFigures get(@RestPath @Parameter(description = MONTH, example = LATEST) String month) {
        return PublishedFigures.of(find(month));
    }

    @GET
    @Path("/{month}/comparison")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getComparison", summary = "Get the municipalities side by side",
            description = "The share that was activated of the women who came in at a middle level, between which values chance and rounding leave it, and "
                    + "whether it differs from the country's by more than that. From published figures only; municipalities of whom too few women are told "
                    + "have no share. Open to everybody.")
    @APIResponse(responseCode = "200", description = "The comparison of that month")
    public ComparisonView comparison(@RestPath @Parameter(description = MONTH, example = LATEST) String month) {
        return ComparisonView.of(pages.page(find(month)));
    }

    @POST
    @RolesAllowed(Reports.PROGRAMME_OFFICE)
    @UnitOfWork
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "publish", summary = "Publish this month's figures now",
            description = "They are published by themselves when a month begins; this is for a month whose first day went by while nothing ran. "
                    + "Once a month only: from two states of one month small numbers could be subtracted.")
    @APIResponse(responseCode = "201", description = "The figures as everybody can read them from now on",
            content = @Content(schema = @Schema(implementation = PublishedFigures.class)))
    public Response publish() {
        Publication published = publish.byHand();
        return Response.created(URI.create("/v1/publications/" + published.month())).entity(PublishedFigures.of(published)).build();
    }

    private Publication find(String month) {
        return (LATEST.equals(month) ? publications.latest() : parse(month).flatMap(publications::of))
                .orElseThrow(() -> Problem.notFound("No figures were published of this month."));
    }

    private static Optional<YearMonth> parse(String month) {
        try {
            return Optional.of(YearMonth.parse(month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
