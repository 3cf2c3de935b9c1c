package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.ResponseRates;
import nl.krachtketen.placement.application.ResponseRates.Rate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/organisers/{oin}/response-rate")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "volunteer-centre", "regie"})
@UnitOfWork
@Tag(name = "Place requests")
public class ResponseRateResource {

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    ResponseRates rates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "getResponseRate",
            summary = "Get how an organiser answers",
            description = "Of the requests of the last 365 days that were answered, or went back to the chain in silence. For the"
                    + " organiser itself; and for the volunteer centre and the municipality, about the offerings in their"
                    + " municipality. Nobody else finds it.")
    @APIResponse(
            responseCode = "200",
            description = "The response rate",
            content = @Content(schema = @Schema(implementation = ResponseRateView.class)))
    public ResponseRateView get(@RestPath String oin) {
        Instant since = clock.instant().minus(YEAR);
        return rate(oin, since)
                .map(rate -> ResponseRateView.of(oin, rate))
                .orElseThrow(() -> Problem.notFound("There is no response rate of this organiser for you."));
    }

    private Optional<Rate> rate(String oin, Instant since) {
        if (oin.equals(caller.organisation())) {
            return Optional.of(rates.own(oin, since));
        }
        return Stream.of("volunteer-centre", "regie").anyMatch(caller::hasRole)
                ? rates.in(caller.municipalities(), oin, since)
                : Optional.empty();
    }

    @Schema(name = "ResponseRate", description = "Whether and how fast an organiser answers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResponseRateView(
            @Schema(description = "The OIN of the organiser") String organisation,
            @Schema(description = "How many requests it answered") int answered,
            @Schema(description = "To how many it was silent until the deadline") int unanswered,

            @Schema(description = "The answered part, from 0 to 1; missing if there is nothing to tell yet", examples = "0.86")
            BigDecimal rate,

            @Schema(description = "Half of the answers came within so many hours; missing if there are none")
            Long medianHours) {

        static ResponseRateView of(String oin, Rate rate) {
            int all = rate.answered() + rate.unanswered();
            return new ResponseRateView(
                    oin,
                    rate.answered(),
                    rate.unanswered(),
                    all == 0 ? null : BigDecimal.valueOf(rate.answered()).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP),
                    rate.median() == null ? null : rate.median().toHours());
        }
    }
}
