package nl.krachtketen.reporting.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to tell you, and where", examples = """
        {"url": "https://partner.example/krachtketen", "types": ["nl.krachtketen.placements.placed.v1"], "municipalities": ["GM0758"], \
        "active": true}""")
record SubscriptionRequest(
        @NotNull @Size(max = 2000)
        @Schema(description = "Your address, on the internet and by https. It must answer the handshake before it is told anything",
                examples = "https://partner.example/krachtketen")
        String url,
        @Size(max = 100) @Schema(description = "Types of events; all if it is left out",
                examples = "[\"nl.krachtketen.placements.placed.v1\"]")
        List<@NotNull String> types,
        @Size(max = 500) @Schema(description = "Municipalities; all in which you may see something if it is left out",
                examples = "[\"GM0758\"]")
        List<@NotNull @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758") String> municipalities,
        @Schema(description = "False pauses it: nothing is delivered, and nothing is lost. True also takes a suspended or ended "
                + "one up again",
                defaultValue = "true", examples = "true")
        Boolean active,
        @Schema(description = "Where a new subscription begins; of no effect on one that is there", defaultValue = "NOW", examples = "NOW")
        StartAt startAt) {

    @Schema(name = "StartAt", description = "NOW: with what is recorded from now on. BEGINNING: with everything that you may see.")
    enum StartAt { NOW, BEGINNING }

    List<String> wantedTypes() {
        return types == null ? List.of() : types.stream().distinct().toList();
    }

    List<String> wantedMunicipalities() {
        return municipalities == null ? List.of() : municipalities.stream().distinct().toList();
    }

    Subscription.State state() {
        return active == null || active ? Subscription.State.ACTIVE : Subscription.State.PAUSED;
    }
}
