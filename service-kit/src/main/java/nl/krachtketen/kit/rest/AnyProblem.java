package nl.krachtketen.kit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;

/** How whatever went wrong would be answered by the API: by the mappers of the kit and of the service, so that both say the same. */
@RequestScoped
public class AnyProblem {

    @Context
    Providers providers;

    @SuppressWarnings("unchecked")
    public Response answer(RuntimeException failure) {
        ExceptionMapper<RuntimeException> mapper =
                (ExceptionMapper<RuntimeException>) providers.getExceptionMapper(failure.getClass());
        return mapper instanceof ResteasyReactiveExceptionMapper<RuntimeException> ours
                ? ours.toResponse(failure, null)
                : mapper.toResponse(failure);
    }
}
