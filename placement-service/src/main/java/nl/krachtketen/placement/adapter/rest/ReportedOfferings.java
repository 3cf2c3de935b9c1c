package nl.krachtketen.placement.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.OrganisersOfferings;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.Terms;

/** Offerings as an organiser's own system knows them: by our identifier, or by the organiser's reference. */
@ApplicationScoped
class ReportedOfferings implements InboundOperations {

    private static final String[] NOT_ASKED_FOR = {"offeringId", "organisation", "taken"};

    @Inject
    OfferingResource offerings;

    @Inject
    OfferingStateResource states;

    @Inject
    OrganisersOfferings organisers;

    @Inject
    Caller caller;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(
                OfferingEvent.Published.class, said -> offerings.publish(false, said.without(NOT_ASKED_FOR).as(OfferingRequest.class)),
                OfferingEvent.Changed.class, this::change,
                OfferingEvent.Paused.class, said -> take(said, states::pause),
                OfferingEvent.Closed.class, said -> take(said, states::close));
    }

    /** What an event cannot say of an offering stays as it is. */
    private void change(Reported said) {
        AnyOffering present = own(said);
        Terms terms = present.terms();
        offerings.change(present.id().toString(), "*", said.without(NOT_ASKED_FOR)
                .with("description", terms.description())
                .with("inReturn", terms.rewards().inReturn())
                .with("fundingSource", terms.funding().source())
                .with("employer", EmployerView.of(terms.employer()))
                .as(OfferingRequest.class));
    }

    private void take(Reported said, BiFunction<String, Moment, Response> step) {
        step.apply(own(said).id().toString(), said.only("occurredAt").as(Moment.class));
    }

    private AnyOffering own(Reported said) {
        if (said.text("offeringId") == null && said.text("reference") == null) {
            throw Problem.invalid("reference", "must be there, or else the offeringId");
        }
        List<AnyOffering> meant = said.text("offeringId") != null
                ? organisers.lockById(caller.organisation(), UUID.fromString(said.text("offeringId")))
                : organisers.lockByReference(caller.organisation(), said.text("reference"));
        if (meant.size() > 1) {
            throw Problem.invalid("reference", "several of your offerings have this reference; name one by its offeringId");
        }
        return meant.stream().findFirst()
                .orElseThrow(() -> Problem.notFound("There is no offering of your organisation with this identifier or reference."));
    }
}
