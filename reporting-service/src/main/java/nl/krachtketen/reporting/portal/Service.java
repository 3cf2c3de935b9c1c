package nl.krachtketen.reporting.portal;

import java.util.List;

/**
 * One of the four services, as partners meet it.
 *
 * @param events what it records; none for the one that tells of the others' events
 */
public record Service(String name, String purpose, String address, List<EventView> events) {

    static Service of(String name, String address, List<EventView> all) {
        return switch (name) {
            case "participant" -> new Service(name, "Participants: registration, intake, consents, who holds her, handovers, coaches",
                    address, in(all, "participants"));
            case "placement" -> new Service(name,
                    "The joint offering with its places; activities, trials, placements and what came of them", address, in(all, "placements", "offerings"));
            case "matching" -> new Service(name, "Shortlists with reasons, and her choice", address, in(all, "matches"));
            case "reporting" -> new Service(name, "The event feed, webhooks and figures", address, List.of());
            default -> throw new IllegalArgumentException("There is no service " + name);
        };
    }

    private static List<EventView> in(List<EventView> all, String... groups) {
        return all.stream().filter(event -> List.of(groups).contains(event.group())).toList();
    }
}
