package nl.krachtketen.reporting.dashboard.bonus;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.dashboard.Behind;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Listing;
import nl.krachtketen.reporting.dashboard.LivePart;
import nl.krachtketen.reporting.dashboard.Reason;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages of a municipality's accounts, and what they show as files. Who is on the second is in the processing log. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class BonusPageResource {

    private static final String OPERATION = "listBonusEntries";

    @Inject
    Reports reports;

    @Inject
    Bonuses bonuses;

    @Inject
    BonusEntries entries;

    @Inject
    Behind behind;

    @Inject
    Chrome chrome;

    @Inject
    Clock clock;

    @GET
    @Path("gemeenten/{municipality}/bonus")
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality, @RestQuery String jaar) {
        return BonusTemplates.bonus(chrome.frame(), now(municipality, jaar));
    }

    @GET
    @Path("gemeenten/{municipality}/bonus/cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String jaar, @RestQuery String stand) {
        BonusPage now = now(municipality, jaar);
        return LivePart.of(stand, now.version(), BonusTemplates.bonusLive(now));
    }

    @GET
    @Path("gemeenten/{municipality}/bonus/bonus.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response accounts(@RestPath String municipality) {
        Municipality known = reports.agreedWith(municipality);
        return CsvTable.file("bonus", known, BonusView.of(known.code(), years(known), null).table());
    }

    @GET
    @Path("gemeenten/{municipality}/bonus/ernaast.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response parts(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file("bonus-ernaast", known, BonusTables.parts(BonusView.accounts(years(known), null)));
    }

    @GET
    @Path("gemeenten/{municipality}/bonus/trajecten")
    @Operation(hidden = true, operationId = OPERATION)
    public TemplateInstance journeys(@RestPath String municipality, @RestQuery String rekening, @RestQuery String jaar, @RestQuery String na) {
        Municipality known = reports.directed(municipality);
        Account account = account(rekening);
        int year = year(jaar);
        Listing.Lines<Stream<BonusJourneys.Line>> some = behind.lines(entries.of(known.code(), account, year, BonusJourneys.Line::of), na);
        return BonusTemplates.journeys(chrome.frame(), new BonusJourneys(known, account, year, number(known, account, year),
                some.lines().stream().flatMap(lines -> lines).toList(), some.next()));
    }

    @GET
    @Path("gemeenten/{municipality}/bonus/trajecten.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true, operationId = OPERATION)
    public Response journeysTable(@RestPath String municipality, @RestQuery String rekening, @RestQuery String jaar) {
        Municipality known = reports.directed(municipality);
        List<BonusView.Woman> all = behind.all(entries.of(known.code(), account(rekening), year(jaar), BonusView.Woman::of));
        return CsvTable.file("bonus-trajecten", known, new BonusView.EntryPage(all).table());
    }

    private BonusPage now(String municipality, String year) {
        Municipality known = reports.agreedWith(municipality);
        return BonusPage.of(known, years(known), BonusPage.year(year), reports.mayOpen(), clock.instant());
    }

    private List<BonusYear> years(Municipality municipality) {
        return BonusYear.of(bonuses.of(municipality.code()), reports.mayOpen());
    }

    private int number(Municipality municipality, Account account, int year) {
        return years(municipality).stream().filter(each -> each.year() == year).mapToInt(each -> each.number(account)).sum();
    }

    private static Account account(String name) {
        try {
            return Account.valueOf(String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw Reason.NO_ACCOUNT.problem();
        }
    }

    private static int year(String year) {
        Integer read = BonusPage.year(year);
        if (read == null) {
            throw Reason.NO_YEAR.problem();
        }
        return read;
    }
}
