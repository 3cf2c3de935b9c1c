package nl.krachtketen.reporting.delivery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Receivers on this machine, a log of the test's own, and otherwise the settings of production. */
public class Patient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("krachtketen.webhooks.allow-loopback", "true");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(FakeEvents.class);
    }
}
