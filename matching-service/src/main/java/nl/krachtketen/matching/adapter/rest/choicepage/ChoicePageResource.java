package nl.krachtketen.matching.adapter.rest.choicepage;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.kit.page.Pages;
import nl.krachtketen.kit.value.PageLanguage;
import nl.krachtketen.matching.application.choicepage.LetHerChoose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Her choice page: no account, no cookie, and nothing that needs a script. */
@Path(ChoicePageResource.PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ChoicePageResource {

    static final String PATH = "/keuze";
    private static final String HELP = "hulp";
    private static final String NONE = "geen";

    @Inject
    LetHerChoose letHerChoose;

    @GET
    @Path("/{token}")
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery String taal, @RestQuery boolean voorbij) {
        return letHerChoose.open(token).map(page -> {
            PageLanguage language = PageLanguage.of(taal).orElse(page.link().language());
            return Pages.answer(200, Templates.page(new Frame(PATH + "/" + token, language, voorbij), page), language);
        }).orElseGet(Pages::gone);
    }

    @POST
    @Path("/{token}/antwoorden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@RestPath String token, @RestQuery String taal, @RestForm String keuze, @RestForm String reden) {
        return taken(token, keuze, reden).map(taken -> Response.seeOther(back(token, taal, taken)).build()).orElseGet(Pages::gone);
    }

    private Optional<Boolean> taken(String token, String choice, String reason) {
        return switch (choice) {
            case HELP -> letHerChoose.askForHelp(token);
            case NONE -> letHerChoose.decline(token, reason(reason));
            case null -> Optional.empty();
            default -> offering(choice).flatMap(offering -> letHerChoose.pick(token, offering));
        };
    }

    /** She need not say why. */
    private static DeclineReason reason(String code) {
        return Stream.of(DeclineReason.values()).filter(known -> known.name().equals(code)).findFirst().orElse(DeclineReason.OTHER);
    }

    private static Optional<UUID> offering(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI back(String token, String taal, boolean taken) {
        String language = PageLanguage.of(taal).map(known -> "taal=" + known.code() + "&").orElse("");
        return URI.create(PATH + "/" + token + "?" + language + (taken ? "" : "voorbij=true"));
    }
}
