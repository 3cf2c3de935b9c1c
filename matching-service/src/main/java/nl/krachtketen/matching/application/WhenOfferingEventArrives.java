package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import nl.krachtketen.contract.Offering;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.OfferingEvent.OfferingState;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.OpenOffering.Status;

/** Keeps the joint offering up to date. Each event carries the whole offering, so none needs an earlier one. */
@ApplicationScoped
public class WhenOfferingEventArrives {

    @Inject
    Offerings offerings;

    public void react(OfferingEvent event, long sequence) {
        switch (event) {
            case OfferingState state -> offerings.keep(offering(state.offering(), status(state)), sequence);
            case OfferingEvent.ReachReported reach -> {
                /* Whom an offering reached says nothing about whom it suits. */
            }
        }
    }

    private static Status status(OfferingState event) {
        return switch (event) {
            case OfferingEvent.Published published -> Status.OPEN;
            case OfferingEvent.Changed changed -> Status.OPEN;
            case OfferingEvent.Full full -> Status.FULL;
            case OfferingEvent.Paused paused -> Status.PAUSED;
            case OfferingEvent.Closed closed -> Status.CLOSED;
        };
    }

    private static OpenOffering offering(Offering it, Status status) {
        return new OpenOffering(
                it.offeringId(),
                status,
                it.occurredAt(),
                it.organisation(),
                it.municipality(),
                it.title(),
                it.kind(),
                it.postcodeArea(),
                it.participationLevels(),
                it.themes(),
                it.languages(),
                it.dutchLevelNeeded(),
                it.womenOnly(),
                it.children(),
                it.slots(),
                it.places(),
                it.taken(),
                it.nextSteps(),
                it.obligation(),
                lastJoiningDate(it));
    }

    /** A group that is closed after its start can be joined until its first start date. */
    private static LocalDate lastJoiningDate(Offering it) {
        return Boolean.TRUE.equals(it.closedAfterStart()) && it.startDates() != null
                ? it.startDates().stream().min(Comparator.naturalOrder()).orElse(null)
                : null;
    }
}
