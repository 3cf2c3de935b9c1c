package nl.krachtketen.reporting.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.contract.EventCatalogue;

/** What a developer at a partner needs to know: the services, and what the contract says about events. */
@ApplicationScoped
public class Portal {

    @Inject
    PortalConfig config;

    private final List<EventView> events = EventCatalogue.forPartners().stream().map(EventView::of).toList();

    public List<Service> services() {
        return Stream.of("participant", "placement", "matching", "reporting")
                .map(name -> Service.of(name, config.services().get(name), events)).toList();
    }

    Optional<String> schema(String type) {
        return EventCatalogue.byType(type).map(entry -> read(entry.schemaResource()));
    }

    String asyncApi() {
        return read("/asyncapi.yaml");
    }

    private static String read(String resource) {
        try (InputStream file = EventCatalogue.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
