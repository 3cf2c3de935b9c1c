package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import nl.krachtketen.kit.value.OwnReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GivenReference", description = "Your own reference", examples = "{\"reference\":\"plaatsing-2009-4\"}")
record GivenReference(
        @NotNull
        @OwnReference
        @Schema(description = "Unique for your organisation among what is of the same kind; never a citizen service number")
        String reference) {}
