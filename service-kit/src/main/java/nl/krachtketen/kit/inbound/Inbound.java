package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.krachtketen.contract.Event;
import nl.krachtketen.kit.access.NamedParticipant;
import nl.krachtketen.kit.inbound.InboundResult.Status;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.AnyProblem;
import nl.krachtketen.kit.rest.Patience;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitsOfWork;

/** Lets what partners report take effect: each event once, in a transaction of its own, as if it had been done by the API. */
@ApplicationScoped
public class Inbound {

    @Inject
    InboundChecks checks;

    @Inject
    InboundIds ids;

    @Inject
    UnitsOfWork units;

    @Inject
    AnyProblem anyProblem;

    @Inject
    NamedParticipant named;

    @Inject
    OutwardIds outwardIds;

    @Inject
    ObjectMapper json;

    @Inject
    Instance<InboundOperations> operations;

    /** @param refusal how the API would refuse it; null if it was not refused */
    record Taken(InboundResult result, Response refusal) {}

    private Map<Class<? extends Event>, Consumer<Reported>> byType;

    @PostConstruct
    void collect() {
        byType = operations.stream().flatMap(some -> some.byType().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The types for which this service has an operation. */
    public Set<Class<? extends Event>> types() {
        return byType.keySet();
    }

    Taken take(JsonNode sent, Method call, Patience patience) {
        InboundEvent event;
        try {
            event = checks.passed(sent);
        } catch (RuntimeException notOne) {
            return refused(sent, anyProblem.answer(notOne));
        }
        try {
            boolean first = (boolean) units.run(call, patience, () -> ids.claim(event) && happened(event));
            return new Taken(result(sent, first ? Status.ACCEPTED : Status.DUPLICATE, null), null);
        } catch (RuntimeException refused) {
            Response refusal = anyProblem.answer(refused);
            // The operation names the fields of its request, which are those of the data.
            return refused(sent, Response.fromResponse(refusal).entity(((Problem.Details) refusal.getEntity()).within("data")).build());
        }
    }

    private boolean happened(InboundEvent event) {
        var said = new Reported(json, event.data());
        byType.get(event.type().recordClass()).accept(event.isAboutHer() ? identified(said) : said);
        return true;
    }

    /** Who is named by the partner's own reference alone is named by its identifier of her from here on. */
    private Reported identified(Reported said) {
        return said.text("participantId") != null ? said
                : said.with("participantId", outwardIds.outward(OutwardIds.PARTICIPANT, named.byReference("reference", said.text("reference"))));
    }

    private static Taken refused(JsonNode sent, Response refusal) {
        return new Taken(result(sent, Status.REFUSED, (Problem.Details) refusal.getEntity()), refusal);
    }

    private static InboundResult result(JsonNode sent, Status status, Problem.Details problem) {
        return new InboundResult(sent.path("source").textValue(), sent.path("id").textValue(), status, problem);
    }
}
