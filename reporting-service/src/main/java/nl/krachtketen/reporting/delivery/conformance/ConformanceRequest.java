package nl.krachtketen.reporting.delivery.conformance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which of your addresses to try", examples = "{\"subscriptionId\": \"Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA\"}")
record ConformanceRequest(
        @NotNull @Schema(description = "The subscription that has the address", examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String subscriptionId) {}
