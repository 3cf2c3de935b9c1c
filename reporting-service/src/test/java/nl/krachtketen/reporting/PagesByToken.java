package nl.krachtketen.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the pages accept a bearer token where people log in, so that they can be tested without a login server. */
public class PagesByToken implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.web.application-type", "service", "quarkus.oidc.web.auth-server-url", "",
                "quarkus.oidc.web.public-key", "${krachtketen.test.public-key}");
    }

    @Override
    public void stop() {
        // There is nothing to stop.
    }
}
