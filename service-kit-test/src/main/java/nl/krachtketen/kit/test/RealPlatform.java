package nl.krachtketen.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Real PostgreSQL and real Kafka for the tests of one service: {@code @QuarkusTestResource(value = RealPlatform.class,
 * initArgs = @ResourceArg(name = "service", value = "participant"))}. Topics have one partition, unless
 * {@code partitions} says otherwise.
 */
public class RealPlatform implements QuarkusTestResourceLifecycleManager {

    private String service;
    private int partitions;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
        partitions = Integer.parseInt(arguments.getOrDefault("partitions", "1"));
    }

    @Override
    public Map<String, String> start() {
        TestDatabase.createFor(service);
        TestKafka.start(partitions);
        Issuer.start();
        Map<String, String> config = new HashMap<>();
        config.put("krachtketen.database.port", Integer.toString(TestDatabase.port()));
        config.put("kafka.bootstrap.servers", TestKafka.bootstrap());
        // Logins and rights are the business of the system tests.
        config.put("kafka.security.protocol", "PLAINTEXT");
        config.put("krachtketen.pairwise.key", TestKeys.PAIRWISE);
        config.put("krachtketen.personal-data.key", TestKeys.PERSONAL_DATA);
        config.put("quarkus.oidc.auth-server-url", Issuer.address());
        config.put("krachtketen.test.public-key", Tokens.publicKey());
        config.put("quarkus.http.test-port", "0");
        // A model test asks more in a minute than any partner.
        config.put("krachtketen.rate-limit.requests", "1000000");
        return config;
    }

    @Override
    public void stop() {
        Issuer.stop();
        TestKafka.stop();
        TestDatabase.stop();
    }
}
