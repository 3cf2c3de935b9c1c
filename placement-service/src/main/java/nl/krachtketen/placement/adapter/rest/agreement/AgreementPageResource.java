package nl.krachtketen.placement.adapter.rest.agreement;

import io.quarkus.qute.TemplateInstance;
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
import java.util.Locale;
import nl.krachtketen.placement.application.agreement.AgreementPage;
import nl.krachtketen.placement.application.agreement.SignByLink;
import nl.krachtketen.placement.domain.agreement.PageLanguage;
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
                    return answer(200, localised(Templates.page(frame, page), language));
                })
                .orElseGet(AgreementPageResource::gone);
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
                .orElseGet(AgreementPageResource::gone);
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

    /** Never says why, so that it tells nothing about anybody. In all languages: without the link, hers is not known. */
    private static Response gone() {
        return answer(404, localised(Templates.gone(Words.inAllLanguages()), PageLanguage.NL));
    }

    private static TemplateInstance localised(TemplateInstance page, PageLanguage language) {
        return page.setLocale(Locale.of(language.code()));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
