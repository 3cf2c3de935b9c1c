package nl.krachtketen.reporting.dashboard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.TreeSet;
import nl.krachtketen.kit.rest.Media;
import nl.krachtketen.kit.rest.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refuses to answer with a table that the figures do not have. */
public class ChosenTable {

    @ServerResponseFilter
    public void check(ContainerRequestContext request, ContainerResponseContext answer) {
        String wanted = request.getUriInfo().getQueryParameters().getFirst(Tabular.TABLE);
        if (wanted != null && answer.getEntity() instanceof Tabular figures && !figures.others().containsKey(wanted)) {
            Problem problem = Problem.invalid(Tabular.TABLE, figures.others().isEmpty() ? "must be left out: there is one table"
                    : "must be left out, or be one of " + new TreeSet<>(figures.others().keySet()));
            answer.setStatus(Response.Status.BAD_REQUEST.getStatusCode());
            answer.setEntity(problem.details(), null, MediaType.valueOf(Media.PROBLEM));
        }
    }
}
