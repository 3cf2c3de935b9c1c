package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import nl.krachtketen.local.PlatformException;
import nl.krachtketen.local.ServiceName;

/** How an organisation finds the handover that it was asked for; no two organisations know it by the same identifier. */
final class OpenHandovers {
    private static final int PAGE = 100;
    /** Answered ones too: a loading that was cut off may have answered it already. */
    private static final List<String> STATES = List.of("OFFERED", "ACCEPTED", "DECLINED");

    private final DemoApi api;

    OpenHandovers(DemoApi api) {
        this.api = api;
    }

    /** The moment of the offer tells hers from the others. */
    String identifier(Step.OfferHandover offer) {
        return STATES.stream().flatMap(state -> find(offer, state).stream()).findFirst().orElseThrow(() -> new PlatformException(
                "The handover that was offered at %s did not reach %s.".formatted(offer.at(), offer.to().clientId())));
    }

    private Optional<String> find(Step.OfferHandover offer, String state) {
        String last = "";
        while (last != null) {
            JsonNode items = api.get(ServiceName.PARTICIPANT, offer.to().clientId(),
                    "/v1/handovers?direction=taken&state=%s&limit=%d%s".formatted(state, PAGE, last)).get("items");
            for (JsonNode item : items) {
                if (offer.at().toString().equals(item.get("offeredAt").textValue())) {
                    return Optional.of(item.get("id").textValue());
                }
            }
            last = items.size() < PAGE ? null : "&cursor=" + items.get(PAGE - 1).get("id").textValue();
        }
        return Optional.empty();
    }
}
