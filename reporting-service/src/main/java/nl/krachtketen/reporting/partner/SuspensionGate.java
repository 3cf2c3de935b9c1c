package nl.krachtketen.reporting.partner;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A token that a suspended partner still has opens nothing here. The programme office passes: nobody gets its role from the
 * registry, and it must be able to undo what it did.
 */
@ApplicationScoped
class SuspensionGate {

    /** The pages are for people, who log in by themselves, and the documents under this path for everybody. */
    private static final String API = "/v1/";

    @Inject
    Partners partners;

    @Inject
    Transactions transactions;

    @Inject
    Caller caller;

    @Inject
    SecurityIdentity identity;

    @ServerRequestFilter
    void pass(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith(API) && !identity.isAnonymous()
                && !caller.hasRole("programme-office")) {
            transactions.asCaller(() -> partners.find(caller.organisation())).filter(Partner::suspended).ifPresent(partner -> {
                throw Problem.of("partner-suspended", "Partner suspended", 403,
                        "The programme office suspended your organisation (" + partner.suspensionReason() + "); it can tell you more.");
            });
        }
    }
}
