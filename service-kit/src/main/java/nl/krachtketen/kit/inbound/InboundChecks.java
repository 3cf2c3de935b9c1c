package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.PartnerReports;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether an event is one that this partner may report here; what it does is then up to the operation for which it stands. */
@ApplicationScoped
class InboundChecks {

    @Inject
    InboundSchemas schemas;

    @Inject
    Caller caller;

    @ConfigProperty(name = "krachtketen.service")
    String service;

    /** @throws Problem on the first check that it does not pass */
    InboundEvent passed(JsonNode sent) {
        refuseIf(schemas.envelopeErrors(sent));
        var type = EventCatalogue.byType(sent.get("type").textValue())
                .orElseThrow(() -> Problem.invalid("type", "is no event of the chain; the catalogue in the partner guide lists them"));
        var event = new InboundEvent(sent.get("source").textValue(), sent.get("id").textValue(), type, (ObjectNode) sent.get("data"),
                (ObjectNode) sent);
        requireOwnSource(event.source());
        requireHere(type);
        requireOpen(type);
        refuseIf(schemas.dataErrors(event));
        requireOwnData(event);
        return event;
    }

    private static void refuseIf(List<Problem.FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void requireOwnSource(String source) {
        if (!source.startsWith("urn:nld:oin:" + caller.organisation() + ":")) {
            throw Problem.of("source-not-yours", "Source not yours", 403,
                    "You report what your own systems know: the source must name your organisation's OIN.");
        }
    }

    private void requireHere(EventCatalogue.Entry type) {
        String owner = PartnerReports.owner(type);
        if (!owner.equals(service)) {
            throw Problem.of("wrong-service", "Wrong service", 400,
                    "Events of this type are taken in by " + owner + "-service: POST /v1/inbound-events there.");
        }
    }

    private void requireOpen(EventCatalogue.Entry type) {
        PartnerReports.whyClosed(type).ifPresent(reason -> {
            throw Problem.of("type-not-open", "Type not open to partners", 403, reason);
        });
        if (!caller.mayReport(type.type())) {
            throw Problem.of("type-not-granted", "Type not granted", 403,
                    "Your organisation's registration does not name this type; the programme office can add it.");
        }
    }

    private void requireOwnData(InboundEvent event) {
        JsonNode organisation = event.data().get("organisation");
        if (organisation != null && !organisation.textValue().equals(caller.organisation())) {
            throw Problem.invalid("data.organisation", "must be your own OIN, or be left out");
        }
        if (event.isAboutHer() && !event.data().has("participantId") && !event.data().has("reference")) {
            throw Problem.invalid("data.participantId", "must be there, or else your reference to her");
        }
    }
}
