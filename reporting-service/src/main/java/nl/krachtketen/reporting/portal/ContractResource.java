package nl.krachtketen.reporting.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.krachtketen.kit.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The contract of events for machines, open to everybody. */
@Path("/v1")
@PermitAll
public class ContractResource {

    @Inject
    Portal portal;

    @GET
    @Path("asyncapi.yaml")
    @Produces("application/yaml")
    @Operation(hidden = true)
    public String asyncApi() {
        return portal.asyncApi();
    }

    /** Where the AsyncAPI document refers to, beside itself. */
    @GET
    @Path("schemas/{type}.json")
    @Produces("application/schema+json")
    @Operation(hidden = true)
    public String schema(@RestPath String type) {
        return portal.schema(type).orElseThrow(() -> Problem.notFound("There is no event of this type."));
    }
}
