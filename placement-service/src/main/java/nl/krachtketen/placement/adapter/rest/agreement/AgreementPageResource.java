package nl.krachtketen.placement.adapter.rest.agreement;

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
import nl.krachtketen.kit.page.Pages;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.placement.application.agreement.AgreementPage;
import nl.krachtketen.placement.application.agreement.SignByLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The agreement in plain words, for whoever has a link: no account, no script, nothing about who she is. */
@Path(AgreementPageResource.PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AgreementPageResource {

    static final String PATH = "/afspraak";

    @Inject
    SignByLink signByLink;

    @GET
    @Path("/{token}")
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery String taal, @RestQuery boolean veranderd) {
        return signByLink
                .open(token)
                .map(page -> {
                    PageLanguage language = language(taal, page);
                    var frame = new Frame(PATH + "/" + token, language, veranderd);
                    return Pages.answer(200, Templates.page(frame, page), language);
                })
                .orElseGet(Pages::gone);
    }

    @POST
    @Path("/{token}/bevestigingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(@RestPath String token, @RestQuery String taal, @RestForm String versie) {
        return signByLink
                .confirm(token, number(versie))
                .map(page -> Response.seeOther(back(token, language(taal, page), page))
                        .build())
                .orElseGet(Pages::gone);
    }

    private static URI back(String token, PageLanguage language, AgreementPage page) {
        return URI.create(PATH + "/" + token + "?taal=" + language.code() + (page.confirmed() ? "" : "&veranderd=true"));
    }

    private static PageLanguage language(String taal, AgreementPage page) {
        return PageLanguage.of(taal).orElse(page.link().language());
    }

    /** What is no number was on no page of ours. */
    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
