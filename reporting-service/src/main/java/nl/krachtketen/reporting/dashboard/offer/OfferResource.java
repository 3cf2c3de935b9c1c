package nl.krachtketen.reporting.dashboard.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the page of the joint offering shows, for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1")
@RolesAllowed(Reports.REGIE)
@UnitOfWork
@Tag(name = "Figures")
public class OfferResource {

    private static final String CODE = "Code of Statistics Netherlands";

    @Inject
    Reports reports;

    @Inject
    JointOffering offering;

    @Inject
    Trails trails;

    @GET
    @Path("/municipalities/{municipality}/joint-offering")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"areas", "offerings"}))
    @Operation(operationId = "getJointOffering", summary = "Get where the joint offering has gaps and overlaps",
            description = "What is offered beside what women in the chain want: theme by theme at each participation level, and area by "
                    + "area; and what is offered for the choice. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "As it is now")
    public OfferView offering(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality, @BeanParam OfferQuery query) {
        String known = known(municipality);
        OfferChoice choice = query.choice();
        return new OfferView(known, offering.cells(known, choice.area()), offering.areas(known, choice), offering.offerings(known, choice));
    }

    @GET
    @Path("/municipalities/{municipality}/offering-trails")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"kinds"}))
    @Operation(operationId = "getOfferingTrails", summary = "Get what women did after each offering",
            description = "What follows what: what women took part in next, and what organisers say can follow. Offerings after which "
                    + "nobody goes on come first. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "As it is now")
    public OfferView.Trail trails(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality) {
        String known = known(municipality);
        return new OfferView.Trail(trails.offerings(known), trails.kinds(known).links());
    }

    private String known(String municipality) {
        return reports.directed(municipality).code();
    }
}
