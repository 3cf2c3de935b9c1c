package nl.krachtketen.local;

/** A port on the loopback address, before the offset is added, and the part that listens there. */
public enum Port {
    POSTGRESQL(15432, "postgresql"),
    KAFKA(9092, "kafka"),
    KAFKA_CONTROLLER(9093, "kafka"),
    KEYCLOAK(8180, "keycloak"),
    KEYCLOAK_MANAGEMENT(8190, "keycloak"),
    PARTICIPANT(8081, "participant-service"),
    PLACEMENT(8082, "placement-service"),
    MATCHING(8083, "matching-service"),
    REPORTING(8084, "reporting-service");

    private final int number;
    private final String part;

    Port(int number, String part) {
        this.number = number;
        this.part = part;
    }

    int number() {
        return number;
    }

    String part() {
        return part;
    }
}
