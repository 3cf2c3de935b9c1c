package nl.krachtketen.reporting.dashboard;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** In which language a page is asked for: the switch {@code ?taal=en}, else what was chosen last time, else Dutch. */
@RequestScoped
public class Languages {

    static final String SWITCH = "taal";

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    public Language present() {
        Cookie remembered = headers.getCookies().get(SWITCH);
        return Language.of(uri.getQueryParameters().getFirst(SWITCH))
                .or(() -> Language.of(remembered == null ? null : remembered.getValue()))
                .orElse(Language.NL);
    }

    /** Whatever is rendered while a request is answered speaks its language. */
    @ApplicationScoped
    static class Speech {

        @Inject
        Languages languages;

        void speak(@Observes EngineBuilder engine) {
            engine.addTemplateInstanceInitializer(page -> {
                if (Arc.container().requestContext().isActive()) {
                    page.setLocale(languages.present().locale());
                }
            });
        }
    }

    /** Remembers a switch for a year. */
    static class Memory {

        @ServerResponseFilter
        public void remember(ContainerRequestContext request, ContainerResponseContext response) {
            Language.of(request.getUriInfo().getQueryParameters().getFirst(SWITCH)).ifPresent(chosen ->
                    response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(chosen)));
        }

        private static NewCookie cookie(Language chosen) {
            return new NewCookie.Builder(SWITCH).value(chosen.code()).path("/").sameSite(NewCookie.SameSite.LAX)
                    .maxAge((int) Duration.ofDays(365).toSeconds()).httpOnly(true).build();
        }
    }
}
