package nl.krachtketen.kit.test;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests of many refusals: a service that waits only a moment for news that will never come. */
public class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("krachtketen.patience", "1MS");
    }
}
