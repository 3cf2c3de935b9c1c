package nl.krachtketen.reporting.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a page says that cannot be shown: in the pages' own style, and in the reader's language. */
public class Refusals {

    private static final Pattern PAGES = Pattern.compile("/(gemeenten|landelijk|openbaar)(/.*)?");

    @Inject
    Chrome chrome;

    @Inject
    Transactions transactions;

    @ServerResponseFilter
    public void tellOnAPage(ResourceInfo called, ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem.Details problem && (isPage(called) || isStray(called, request))) {
            Reason reason = Reason.of(problem);
            List<WrongField.Told> wrong = Stream.ofNullable(problem.errors()).flatMap(List::stream).map(WrongField.Told::of).toList();
            answer.setEntity(Templates.refusal(frame(called.getResourceClass(), reason), problem.status(), reason, wrong).render(), null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    /** What an unexpected failure is about may be the database, so that page asks nothing of it; nor does one that is nowhere. */
    private Chrome.Frame frame(Class<?> page, Reason reason) {
        if (page == null || page.isAnnotationPresent(PermitAll.class)) {
            return chrome.openFrame();
        }
        return reason == Reason.FAILED ? chrome.bareFrame() : transactions.asCaller(chrome::frame);
    }

    /** Where a page could be, and is none. */
    private static boolean isStray(ResourceInfo called, ContainerRequestContext request) {
        return called.getResourceMethod() == null && PAGES.matcher(request.getUriInfo().getPath()).matches();
    }

    static boolean isPage(ResourceInfo called) {
        if (called.getResourceMethod() == null) {
            return false;
        }
        Produces what = called.getResourceClass().getAnnotation(Produces.class);
        return what != null && List.of(what.value()).contains(MediaType.TEXT_HTML);
    }
}
