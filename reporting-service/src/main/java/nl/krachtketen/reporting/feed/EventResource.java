package nl.krachtketen.reporting.feed;

import io.netty.buffer.ByteBuf;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.VertxByteBufAllocator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

@Path("/v1/events")
@RolesAllowed({"caseworker", "organiser", "volunteer-centre", "job-centre", "regie", "programme-office"})
@Tag(name = "Events", description = "What happened along the chain, for systems that keep up with it")
public class EventResource {

    static final String BATCH = "application/cloudevents-batch+json";
    private static final int MOST = 5_000;

    @Inject
    EventFeed feed;

    @Inject
    News news;

    @Inject
    Cursors cursors;

    @Inject
    Pairwise pairwise;

    @Inject
    Caller caller;

    @Inject
    Event<FeedRead> reads;

    @Inject
    ManagedExecutor workers;

    @GET
    @Produces(BATCH)
    @RunOnVirtualThread
    @Operation(operationId = "listEvents", summary = "Read the event feed", description = """
            The events that your organisation may see now, in an order that never changes: those about participants whom you hold or \
            who take part with you, and those about offerings in your municipalities; the programme office sees all municipalities. \
            Begin without `after`, then follow the link `next` for ever; it is there also when there is nothing new. No event ever appears \
            behind a cursor that was given out. An event comes at least once: keep its `id`, and drop what you have. \
            A cursor does not go back: when you come to see a participant later, fetch her history once with `participantId`.""")
    @APIResponse(responseCode = "200", description = "A batch of CloudEvents, perhaps none",
            headers = @Header(name = "Link", description = "Where to go on, as rel=\"next\"", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = BATCH, schema = @Schema(type = SchemaType.ARRAY, implementation = CloudEvent.class)))
    public Response list(
            @RestQuery @Parameter(description = "Where you are: the cursor of the last link; the beginning if left out") String after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(MOST) @Parameter(description = "How many events at most") int limit,
            @RestQuery @Separator(",") @Parameter(description = "Only these types, separated by commas", explode = Explode.FALSE,
                    example = "[\"nl.krachtketen.placements.placed.v1\"]") List<String> types,
            @RestQuery @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
            @Parameter(description = "Only this municipality", example = "GM0758") String municipality,
            @RestQuery @Parameter(description = "Only this participant, by your own identifier") String participantId,
            @RestQuery @DefaultValue("0") @Min(0) @Max(30)
            @Parameter(description = "How long to wait for an event if there is none yet") int waitSeconds,
            @Context UriInfo uri) {
        long deadline = System.nanoTime() + Duration.ofSeconds(waitSeconds).toNanos();
        var filter = new PartnerEvents.Filter(known(types), Stream.ofNullable(municipality).toList(), participant(participantId));
        var batch = read(filter, cursors.position(after, caller.organisation()), limit);
        while (batch.events().isEmpty() && System.nanoTime() - deadline < 0) {
            news.await(batch.position(), deadline);
            batch = read(filter, batch.position(), limit);
        }
        if (after != null) {
            reads.fire(new FeedRead(caller.organisation()));
        }
        var next = uri.getRequestUriBuilder().replaceQueryParam("after", cursors.of(batch.position(), caller.organisation())).build();
        return Response.ok().links(Link.fromUri(next).rel("next").build()).entity(json(batch.events())).build();
    }

    /**
     * Waiting for events is for a virtual thread, reading them is not: they come from the database in hundreds of small pieces, and
     * going to sleep for each of them costs it more than reading does.
     */
    private PartnerEvents.Batch read(PartnerEvents.Filter filter, long position, int limit) {
        try {
            return workers.supplyAsync(() -> feed.listEvents(filter, position, limit)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Straight into the memory that it is sent from: pages are large, and come one after the other. */
    private static Buffer json(List<PartnerEvent> events) {
        ByteBuf array = VertxByteBufAllocator.POOLED_ALLOCATOR.directBuffer(2 + events.stream().mapToInt(event -> event.json().length + 1).sum());
        byte before = '[';
        for (PartnerEvent event : events) {
            array.writeByte(before).writeBytes(event.json());
            before = ',';
        }
        return Buffer.buffer(events.isEmpty() ? array.writeByte('[').writeByte(']') : array.writeByte(']'));
    }

    private static List<String> known(List<String> types) {
        types.stream().filter(type -> EventCatalogue.byType(type).isEmpty()).findFirst().ifPresent(unknown -> {
            throw Problem.invalid("types", "must be event types as in nl.krachtketen.placements.placed.v1");
        });
        return types;
    }

    /** Asking for her tells nothing; only what is answered is an entry in the log about her. */
    private UUID participant(String outward) {
        return outward == null ? null : pairwise.inward(OutwardIds.PARTICIPANT, outward, caller.organisation())
                .orElseThrow(() -> Problem.invalid("participantId",
                        "is not an identifier of a participant that was given to your organisation"));
    }
}
