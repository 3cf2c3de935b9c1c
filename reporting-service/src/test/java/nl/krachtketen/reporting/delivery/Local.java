package nl.krachtketen.reporting.delivery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Receivers on this machine, a log of the test's own, and no patience. */
public class Local implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("krachtketen.webhooks.allow-loopback", "true", "krachtketen.webhooks.first-retry", "0.1S",
                "krachtketen.webhooks.timeout", "1S", "krachtketen.webhooks.every", "0.05S",
                "krachtketen.webhooks.fetch-within", "2S");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(FakeEvents.class);
    }
}
