package nl.krachtketen.reporting.partner;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.kit.jobs.EachAlone;

/** Tells Keycloak once more of what it did not take when it was changed. */
@ApplicationScoped
class TellLoginServer {

    @Inject
    EachAlone eachAlone;

    @Inject
    Partners partners;

    @Inject
    LoginServer loginServer;

    @Scheduled(every = "${krachtketen.partners.tell-every}", identity = "tell-login-server")
    void tell() {
        eachAlone.asPlatform("tell-login-server", partners::toTell, organisation -> partners.lockToTell(organisation).ifPresent(partner -> {
            loginServer.put(partner);
            partners.told(partner);
        }));
    }
}
