package nl.krachtketen.kit.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets operations end as they were announced: RFC 9745 ({@code Deprecation}) and RFC 8594 ({@code Sunset}). */
public class Endings {

    private static final String RULES = "<https://krachtketen.nl/versions>; rel=\"deprecation\"; type=\"text/html\"";

    @Inject
    Clock clock;

    @ServerRequestFilter
    public void refuse(ResourceInfo called) {
        ending(called).filter(ends -> !clock.instant().isBefore(midnight(ends.on()))).ifPresent(ends -> {
            throw Problem.of("ended", "Ended", 410, "This operation ended on " + ends.on() + ". Use " + ends.instead() + ".");
        });
    }

    @ServerResponseFilter
    public void tell(ResourceInfo called, ContainerResponseContext answer) {
        ending(called).ifPresent(ends -> {
            answer.getHeaders().putSingle("Deprecation", "@" + midnight(ends.announced()).getEpochSecond());
            answer.getHeaders().putSingle("Sunset",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(midnight(ends.on()).atOffset(ZoneOffset.UTC)));
            answer.getHeaders().add("Link", RULES);
        });
    }

    /** Nothing was called where no operation is. */
    private static Optional<Ends> ending(ResourceInfo called) {
        return Optional.ofNullable(called.getResourceMethod()).map(method -> method.getAnnotation(Ends.class));
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
