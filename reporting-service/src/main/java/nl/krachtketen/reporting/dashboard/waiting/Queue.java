package nl.krachtketen.reporting.dashboard.waiting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of those who wait a reader wants to see.
 *
 * @param stand null for wherever they stand
 * @param turn  the organisation whose turn it is; null for any
 */
public record Queue(Stand stand, String turn, boolean onlyStuck) {

    private static final String STAND = "stap";
    private static final String TURN = "beurt";
    private static final String ONLY_STUCK = "vast";

    public static Queue of(MultivaluedMap<String, String> query) {
        String stand = query.getFirst(STAND);
        return new Queue(Stream.of(Stand.values()).filter(each -> each.name().equals(stand)).findFirst().orElse(null),
                Optional.ofNullable(query.getFirst(TURN)).filter(turn -> turn.matches("\\d{20}")).orElse(null), query.containsKey(ONLY_STUCK));
    }

    String standName() {
        return stand == null ? null : stand.name();
    }

    public Queue withoutStand() {
        return new Queue(null, turn, onlyStuck);
    }

    public Queue withoutTurn() {
        return new Queue(stand, null, onlyStuck);
    }

    public Queue withoutStuck() {
        return new Queue(stand, turn, false);
    }

    /** The page of those, in a municipality. */
    public String address(String municipality) {
        return address(municipality, "");
    }

    public String file(String municipality) {
        return address(municipality, "/tabel.csv");
    }

    private String address(String municipality, String file) {
        String query = query();
        return "/gemeenten/" + municipality + "/wachtenden" + file + (query.isEmpty() ? "" : "?" + query);
    }

    String query() {
        return Stream.of(Optional.ofNullable(stand).map(chosen -> STAND + "=" + chosen), Optional.ofNullable(turn).map(chosen -> TURN + "=" + chosen),
                onlyStuck ? Optional.of(ONLY_STUCK + "=ja") : Optional.<String>empty()).flatMap(Optional::stream).collect(Collectors.joining("&"));
    }
}
