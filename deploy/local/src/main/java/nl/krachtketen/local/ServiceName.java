package nl.krachtketen.local;

import java.util.Locale;

/** The four services; their short name is also the name of their database. */
public enum ServiceName {
    PARTICIPANT(Port.PARTICIPANT),
    PLACEMENT(Port.PLACEMENT),
    MATCHING(Port.MATCHING),
    REPORTING(Port.REPORTING);

    private final Port port;

    ServiceName(Port port) {
        this.port = port;
    }

    Port port() {
        return port;
    }

    /** For example {@code participant}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module and the token audience, for example {@code participant-service}. */
    public String module() {
        return shortName() + "-service";
    }

    /** Finds a service by its short name or its module name. */
    static ServiceName of(String name) {
        for (ServiceName service : values()) {
            if (name.equals(service.shortName()) || name.equals(service.module())) {
                return service;
            }
        }
        throw new PlatformException("There is no service '" + name
                + "': choose participant, placement, matching or reporting.");
    }
}
