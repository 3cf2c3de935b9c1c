package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import nl.krachtketen.local.Pause;
import nl.krachtketen.local.PlatformException;
import nl.krachtketen.local.ServiceName;

/** Has the figures published that everybody may know, which otherwise waits for the next month. */
final class OpenFigures {
    private static final String OFFICE = "landelijk-bureau";
    private static final int READINGS = 30;
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(2);

    private final DemoApi api;

    OpenFigures(DemoApi api) {
        this.api = api;
    }

    /** A month that was published already stays as it is, and the demo is none the worse for it. */
    void publish() {
        try {
            waitUntilNothingComesIn();
            api.post(new Call(ServiceName.REPORTING, OFFICE, "/v1/publications", new Body(), "demo-%d-publication".formatted(Population.SEED)));
        } catch (PlatformException e) {
            System.out.println("  The open figures were not published: " + e.getMessage());
        }
    }

    private void waitUntilNothingComesIn() {
        JsonNode before = null;
        for (int reading = 0; reading < READINGS; reading++) {
            JsonNode now = api.get(ServiceName.REPORTING, OFFICE, "/v1/national");
            if (now.equals(before)) {
                return;
            }
            before = now;
            Pause.of(BETWEEN_READINGS);
        }
    }
}
