package nl.krachtketen.reporting.dashboard;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A form is taken from our own pages only. The session's cookie does not come with another site's form anyway; this holds for a neighbour in
 * the same domain as well. A browser so old that it does not tell is left to the cookie.
 */
public class OwnForms {

    private static final String TOLD_BY_BROWSER = "Sec-Fetch-Site";
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    @ServerRequestFilter
    public void refuseOthers(ResourceInfo called, ContainerRequestContext request) {
        String from = request.getHeaderString(TOLD_BY_BROWSER);
        if (from != null && ELSEWHERE.contains(from) && request.getMethod().equals(HttpMethod.POST) && Refusals.isPage(called)) {
            throw Reason.FOREIGN_FORM.problem();
        }
    }
}
