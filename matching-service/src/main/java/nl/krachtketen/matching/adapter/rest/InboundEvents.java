package nl.krachtketen.matching.adapter.rest;

import jakarta.ws.rs.Path;
import nl.krachtketen.kit.inbound.InboundEventResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inbound-events")
@Tag(name = "Inbound events", description = "What happened in your own system, told as an event")
public class InboundEvents extends InboundEventResource {}
