package nl.krachtketen.participant.adapter.rest.herview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.page.Pages;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.participant.application.herview.ShowHerData;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Her own page: no account, no script, nothing that leaves a trace on the telephone of whoever lends her one. */
@Path(HerDataResource.PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class HerDataResource {

    static final String PATH = "/mijn-gegevens";

    @Inject
    ShowHerData showHerData;

    @GET
    @Path("/{token}")
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery String taal, @RestQuery String voor, @RestQuery boolean ingetrokken) {
        return showHerData.open(token, date(voor)).map(page -> {
            PageLanguage language = PageLanguage.of(taal).orElse(page.link().language());
            var frame = new Frame(PATH + "/" + token, language, voor != null, ingetrokken);
            return Pages.answer(200, Templates.page(frame, page), language);
        }).orElseGet(Pages::gone);
    }

    @POST
    @Path("/{token}/intrekkingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(@RestPath String token, @RestQuery String taal, @RestForm String organisatie, @RestForm String doel) {
        Optional<ConsentPurpose> purpose = Stream.of(ConsentPurpose.values()).filter(known -> known.name().equals(doel)).findFirst();
        return purpose.flatMap(known -> showHerData.withdraw(token, organisatie, known))
                .map(withdrawn -> Response.seeOther(back(token, taal)).build()).orElseGet(Pages::gone);
    }

    /** Told also if there was nothing left to withdraw: it is withdrawn all the same. */
    private static URI back(String token, String taal) {
        String language = PageLanguage.of(taal).map(known -> "taal=" + known.code() + "&").orElse("");
        return URI.create(PATH + "/" + token + "?" + language + "ingetrokken=true");
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
