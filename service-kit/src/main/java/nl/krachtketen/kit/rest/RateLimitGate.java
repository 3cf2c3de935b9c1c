package nl.krachtketen.kit.rest;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tells every partner's system how much it may still ask, and lets it wait when that is nothing: header fields RateLimit and
 * RateLimit-Policy of the IETF's draft, and 429. Who shows no valid token is refused elsewhere, and has nothing to use up.
 */
@ApplicationScoped
class RateLimitGate {

    private static final String POLICY = "\"partner\"";
    /** When it is known who calls (Quarkus: 200), and before a body is read. */
    private static final int AFTER_AUTHENTICATION = 50;

    @Inject
    RateLimitConfig config;

    @Inject
    RateLimits limits;

    @Inject
    IdentityProviderManager identities;

    @Inject
    EarlyRefusals refusals;

    void register(@Observes Filters filters) {
        filters.register(this::pass, AFTER_AUTHENTICATION);
    }

    private void pass(RoutingContext call) {
        if (!call.normalizedPath().startsWith("/v1/") || !call.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            call.next();
            return;
        }
        // A token that is no good fails again where it is needed, and is answered as a problem there.
        QuarkusHttpUser.getSecurityIdentity(call, identities).map(RateLimitGate::caller).onFailure().recoverWithItem(Optional.empty())
                .subscribe().with(caller -> caller.ifPresentOrElse(known -> count(call, known), call::next));
    }

    /** An organisation's systems do not use up each other's, nor what its staff need who log in. */
    private static Optional<String> caller(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(token.getClaim("oin") + " " + token.getClaim("azp")) : Optional.empty();
    }

    private void count(RoutingContext call, String caller) {
        RateLimits.Left left = limits.take(caller);
        call.response().putHeader("RateLimit-Policy", POLICY + ";q=" + config.requests() + ";w=" + config.period().toSeconds());
        call.response().putHeader("RateLimit", POLICY + ";r=" + left.requests() + ";t=" + left.resetSeconds());
        if (left.mayPass()) {
            call.next();
        } else {
            refusals.refuse(call, Problem.tooManyRequests(left.waitSeconds()));
        }
    }
}
