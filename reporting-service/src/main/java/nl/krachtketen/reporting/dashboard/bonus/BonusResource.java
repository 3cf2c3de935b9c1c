package nl.krachtketen.reporting.dashboard.bonus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.dashboard.Behind;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A municipality's accounts for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1")
@UnitOfWork
@Tag(name = "Figures")
public class BonusResource {

    private static final String CODE = "Code of Statistics Netherlands";
    private static final String ACCOUNTS =
            "DUAL_TRAJECTORY|NUG_TO_WORK|REINTEGRATION|CIVIC_INTEGRATION|ADULT_EDUCATION|PARTICIPATION_BUDGET";

    @Inject
    Reports reports;

    @Inject
    Bonuses bonuses;

    @Inject
    BonusEntries entries;

    @Inject
    Behind behind;

    @GET
    @Path("/municipalities/{municipality}/bonus-accounts")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @RolesAllowed({Reports.REGIE, Reports.PROGRAMME_OFFICE})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"parts"}))
    @Operation(operationId = "getBonusAccounts", summary = "Get a municipality's bonus accounts",
            description = "Dual trajectories, women without work and benefit who found paid work, and the participation budget, by year; each with "
                    + "the rule by which it counts. For the direction of that municipality, and the totals for the programme office.")
    @APIResponse(responseCode = "200", description = "The accounts as they are now")
    public BonusView accounts(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestQuery @Parameter(description = "Only this year", example = "2009") Integer year) {
        return BonusView.of(known(municipality), BonusYear.of(bonuses.of(municipality), reports.mayOpen()), year);
    }

    @GET
    @Path("/municipalities/{municipality}/bonus-entries")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @RolesAllowed(Reports.REGIE)
    @Operation(operationId = "listBonusEntries", summary = "List the journeys behind a figure of a bonus account",
            description = "Woman by woman, with the dates that make it count; the next page is linked. Those who were erased count on and are not "
                    + "among them. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = BonusView.EntryPage.class)))
    public Response entries(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestQuery @NotNull @Pattern(regexp = ACCOUNTS, message = "must be one of " + ACCOUNTS)
            @Parameter(description = "The account", example = "DUAL_TRAJECTORY", schema = @Schema(implementation = Account.class)) String account,
            @RestQuery @NotNull @Parameter(description = "The year", example = "2009") Integer year,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        String known = reports.directed(municipality).code();
        return behind.answer(entries.of(known, Account.valueOf(account), year, BonusView.Woman::of), limit, cursor, BonusView.EntryPage::new, uri);
    }

    private String known(String municipality) {
        return reports.agreedWith(municipality).code();
    }
}
