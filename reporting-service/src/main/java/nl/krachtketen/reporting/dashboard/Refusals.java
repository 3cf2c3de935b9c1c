package nl.krachtketen.reporting.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a page says that cannot be shown: in the pages' own style, and in the reader's language. */
public class Refusals {

    private static final int UNEXPECTED = 500;

    @Inject
    Chrome chrome;

    @Inject
    Transactions transactions;

    @ServerResponseFilter
    public void tellOnAPage(ResourceInfo called, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem.Details problem && isPage(called)) {
            answer.setEntity(Templates.refusal(frame(called.getResourceClass(), problem.status()), problem.status()).render(), null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    /** What an unexpected failure is about may be the database, so that page asks nothing of it. */
    private Chrome.Frame frame(Class<?> page, int status) {
        if (page.isAnnotationPresent(PermitAll.class)) {
            return chrome.openFrame();
        }
        return status >= UNEXPECTED ? chrome.bareFrame() : transactions.asCaller(chrome::frame);
    }

    static boolean isPage(ResourceInfo called) {
        if (called.getResourceMethod() == null) {
            return false;
        }
        Produces what = called.getResourceClass().getAnnotation(Produces.class);
        return what != null && List.of(what.value()).contains(MediaType.TEXT_HTML);
    }
}
