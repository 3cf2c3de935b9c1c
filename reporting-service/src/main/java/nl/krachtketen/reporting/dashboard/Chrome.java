package nl.krachtketen.reporting.dashboard;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What stands around every page: who reads it, in which language, and where she can go. */
@RequestScoped
public class Chrome {

    @Inject
    SecurityIdentity identity;

    @Inject
    Languages languages;

    @Inject
    Reports reports;

    @Context
    UriInfo uri;

    /**
     * @param query  leads to this page, as it is, in the other language
     * @param reader null on a page that is open to everybody
     */
    public record Frame(Language language, String path, String query, String reader, List<Municipality> municipalities,
            boolean national) {

        public Language otherLanguage() {
            return language.other();
        }

        public boolean atNational() {
            return path.startsWith("/landelijk");
        }

        public boolean atOpen() {
            return path.startsWith("/openbaar");
        }

        public boolean in(Municipality municipality) {
            return path.startsWith("/gemeenten/" + municipality.code());
        }
    }

    public Frame frame() {
        return new Frame(languages.present(), uri.getPath(), inTheOtherLanguage(), reader(), reports.own(), reports.isProgrammeOffice());
    }

    /** Without the menu, which takes a look into the database. */
    public Frame bareFrame() {
        return new Frame(languages.present(), uri.getPath(), inTheOtherLanguage(), reader(), List.of(), false);
    }

    /** For pages that are open to everybody: whoever reads them is nobody in particular. */
    public Frame openFrame() {
        return new Frame(languages.present(), uri.getPath(), inTheOtherLanguage(), null, List.of(), false);
    }

    /** The same page with the same choices. */
    private String inTheOtherLanguage() {
        return uri.getRequestUriBuilder().replaceQueryParam(Languages.SWITCH, languages.present().other().code()).build().getRawQuery();
    }

    private String reader() {
        Object name = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
        return name == null ? identity.getPrincipal().getName() : name.toString();
    }
}
