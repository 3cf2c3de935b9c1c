package nl.krachtketen.reporting.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages for developers, open to everybody. They are in English, as the API is. */
@Path("/")
@PermitAll
public class PortalResource {

    @Inject
    Portal portal;

    @CheckedTemplate(basePath = "portal")
    static class Templates {

        private Templates() {}

        static native TemplateInstance partners(Portal portal);

        static native TemplateInstance events(Portal portal);
    }

    @GET
    @Path("partners")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance partners() {
        return Templates.partners(portal);
    }

    @GET
    @Path("partners/events")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance events() {
        return Templates.events(portal);
    }
}
