package nl.krachtketen.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may log in to Kafka on this machine. What each may do there stands in {@code deploy/kafka/rights.txt}. */
final class KafkaLogins {
    /** May do everything: the launcher and the broker itself. */
    static final String OPERATOR = "operator";
    /** From outside the platform: reads {@code programme-events}. */
    static final String PROGRAMME_OFFICE = "programme-office";

    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required ";

    private final Settings settings;
    private final Secrets secrets;

    KafkaLogins(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    static List<String> all() {
        return Stream.concat(Stream.of(OPERATOR, PROGRAMME_OFFICE), Arrays.stream(ServiceName.values()).map(ServiceName::shortName))
                .toList();
    }

    /** What a Kafka client needs to connect under this name. */
    Map<String, String> client(String login) {
        if (!all().contains(login)) {
            throw new PlatformException("There is no Kafka login '" + login + "': choose one of " + String.join(", ", all()) + ".");
        }
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("bootstrap.servers", settings.kafkaBootstrap());
        properties.put("security.protocol", "SASL_PLAINTEXT");
        properties.put("sasl.mechanism", "PLAIN");
        properties.put("sasl.jaas.config", MODULE + own(login) + ";");
        return properties;
    }

    /** For a listener of the broker, which lets these in. */
    String listener(List<String> logins) {
        return MODULE + own(OPERATOR) + logins.stream().map(login -> " user_%s=\"%s\"".formatted(login, secrets.kafka(login)))
                .collect(Collectors.joining()) + ";";
    }

    private String own(String login) {
        return "username=\"%s\" password=\"%s\"".formatted(login, secrets.kafka(login));
    }
}
