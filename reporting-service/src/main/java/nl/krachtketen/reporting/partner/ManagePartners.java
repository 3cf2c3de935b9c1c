package nl.krachtketen.reporting.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.reporting.programme.Organisations;
import org.jboss.logging.Logger;

/**
 * What the programme office does with partners. A secret can only be shown if Keycloak makes it now, so without Keycloak nothing
 * is changed; every other change holds at once here, and Keycloak is told until it knows.
 */
@ApplicationScoped
class ManagePartners {

    private static final Logger LOG = Logger.getLogger(ManagePartners.class);

    @Inject
    Partners partners;

    @Inject
    Organisations organisations;

    @Inject
    LoginServer loginServer;

    @Inject
    PartnerRules rules;

    /** A partner and the only sight of its secret. */
    record Made(Partner partner, String secret) {}

    /** A client of a registration that broke off is taken over, with a new secret. */
    Made register(PartnerRequest wish) {
        rules.check(wish);
        if (!partners.add(wish)) {
            throw Problem.contradiction("already-registered", "Already registered", "There is a partner with this OIN.",
                    List.of("getPartner", "changePartner", "rotatePartnerSecret"));
        }
        organisations.name(wish.oin(), wish.name());
        Partner partner = find(wish.oin());
        String secret = issueSecret(partner);
        partners.told(partner);
        return new Made(find(wish.oin()), secret);
    }

    Partner change(String organisation, String ifMatch, PartnerRequest wish) {
        Etags.require(ifMatch, lock(organisation).version());
        if (!wish.oin().equals(organisation)) {
            throw Problem.invalid("oin", "must be the one in the address: a partner keeps it");
        }
        rules.check(wish);
        partners.change(wish);
        organisations.name(wish.oin(), wish.name());
        return told(organisation);
    }

    Made rotate(String organisation) {
        Partner partner = lock(organisation);
        String secret = issueSecret(partner);
        partners.secretIssued(organisation);
        partners.told(partner);
        return new Made(find(organisation), secret);
    }

    Partner suspend(String organisation, Partner.SuspensionReason reason) {
        if (lock(organisation).suspended()) {
            throw Problem.contradiction("already-suspended", "Already suspended", "This partner is suspended.", List.of("resumePartner"));
        }
        partners.suspend(organisation, reason);
        return told(organisation);
    }

    Partner resume(String organisation) {
        if (!lock(organisation).suspended()) {
            throw Problem.contradiction("not-suspended", "Not suspended", "This partner is not suspended.", List.of("suspendPartner"));
        }
        partners.resume(organisation);
        return told(organisation);
    }

    Partner find(String organisation) {
        return partners.find(organisation).orElseThrow(ManagePartners::none);
    }

    private Partner lock(String organisation) {
        return partners.lock(organisation).orElseThrow(ManagePartners::none);
    }

    private String issueSecret(Partner partner) {
        try {
            loginServer.put(partner);
            return loginServer.renewSecret(partner);
        } catch (LoginServer.Unavailable e) {
            LOG.warnf("A partner got no secret: %s", e.getMessage());
            throw Problem.of("login-server-unavailable", "Login server unavailable", 503,
                    "The login server made no secret, and nothing was changed here. Try again shortly.");
        }
    }

    private Partner told(String organisation) {
        Partner changed = find(organisation);
        try {
            loginServer.put(changed);
            partners.told(changed);
        } catch (LoginServer.Unavailable e) {
            LOG.warnf("A partner was changed; Keycloak will be told again: %s", e.getMessage());
        }
        return find(organisation);
    }

    private static Problem none() {
        return Problem.notFound("There is no partner with this OIN.");
    }
}
