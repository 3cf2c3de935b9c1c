package nl.krachtketen.reporting.partner;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What we need of Keycloak's admin REST, called as the client {@code partner-registry}. */
@Path("/admin/realms/krachtketen/clients")
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface KeycloakClients {

    /** One or none. */
    @GET
    List<ClientRepresentation.Found> find(@RestQuery String clientId);

    @POST
    void create(ClientRepresentation client);

    /** What the representation does not name stays as it is; its mappers replace those that are there. */
    @PUT
    @Path("/{id}")
    void update(@RestPath String id, ClientRepresentation client);

    /** Makes a new secret; the one before it ends at once. */
    @POST
    @Path("/{id}/client-secret")
    ClientRepresentation.Secret renewSecret(@RestPath String id);
}
