package nl.krachtketen.reporting.dashboard;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a table that the operation does not have before anything is read for it: its document says which ones there are. */
public class ChosenTable {

    @ServerRequestFilter
    public void refuseAnother(ResourceInfo called, ContainerRequestContext request) {
        String wanted = request.getUriInfo().getQueryParameters().getFirst(Tabular.TABLE);
        if (wanted != null && isTabular(called.getResourceMethod())) {
            List<String> known = known(called.getResourceMethod());
            if (!known.contains(wanted)) {
                throw Problem.invalid(Tabular.TABLE, known.isEmpty() ? "must be left out: there is one table" : "must be left out, or be one of " + known);
            }
        }
    }

    private static boolean isTabular(Method operation) {
        Produces forms = operation.getAnnotation(Produces.class);
        return forms != null && List.of(forms.value()).contains(CsvTable.IF_ASKED_FOR);
    }

    private static List<String> known(Method operation) {
        return Stream.of(operation.getAnnotationsByType(Parameter.class)).filter(each -> each.name().equals(Tabular.TABLE))
                .flatMap(each -> Stream.of(each.schema().enumeration())).toList();
    }
}
