package nl.krachtketen.contract;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which events partners may report from their own systems, and to which service. What is not closed here is open to a partner
 * whose registration names the type; the rest of the authorisation is that of the API.
 */
public final class PartnerReports {

    private static final String NEEDS_RECEIPT =
            "It needs a receipt of what she was told and agreed to, which no event carries; use the API, or let her do it on her page.";
    private static final String NEEDS_REASON = "It needs a reason, which the event does not carry; use the API.";
    private static final String NEEDS_PERSON = "It names a member of staff by role account, which no event carries; use the API.";
    private static final String PROMISE = "The platform itself answers who asks for a place, in the order of the waiting list.";

    private static final Map<Class<? extends Event>, String> CLOSED = Map.ofEntries(
            entry(ParticipantEvent.Registered.class,
                    "Registering somebody takes personal data, which never enter an event; use POST /v1/participants."),
            entry(ParticipantEvent.MovedMunicipality.class, NEEDS_RECEIPT),
            entry(ParticipantEvent.ConsentChanged.class, NEEDS_RECEIPT),
            entry(ParticipantEvent.Merged.class, "Two holders have to agree that two records are one person; use the API."),
            entry(ParticipantEvent.Unmerged.class, "It undoes what two holders agreed on; use the API."),
            entry(ParticipantEvent.Erased.class, "Erasing somebody cannot be undone; whoever holds her does it by the API."),
            entry(ParticipantEvent.CoachEnded.class, NEEDS_REASON),
            entry(HandoverEvent.HandoverOffered.class, NEEDS_REASON),
            entry(HandoverEvent.HandoverAccepted.class, NEEDS_PERSON),
            entry(HandoverEvent.HandoverLapsed.class, "The platform itself watches the deadline."),
            entry(MatchEvent.Proposed.class, "The platform itself makes shortlists, and says why."),
            entry(PlaceEvent.PlaceReserved.class, PROMISE),
            entry(PlaceEvent.WaitingListed.class, PROMISE),
            entry(PlaceEvent.PlaceOffered.class, PROMISE),
            entry(PlaceEvent.PlaceReleased.class, PROMISE),
            entry(OfferingEvent.Full.class, "The platform itself counts the places."),
            entry(MunicipalityEvent.StallThresholdsSet.class, "A municipality's direction sets it by the API."),
            entry(ProcessingEvent.Recorded.class, "The platform itself keeps the log of what is done with her data."));

    /** What the platform knows of a participant, or of the caller, without being told. */
    private static final Set<String> ABOUT_HER =
            Set.of("participantId", "municipality", "organisation", "recruitmentChannel", "countsForProgramme");

    private static final Set<String> OF_HANDOVER = Set.of("from", "to", "wantedStep", "answerBy");

    private PartnerReports() {
    }

    /** The service that records events of this type, and takes in reports of them. */
    public static String owner(EventCatalogue.Entry entry) {
        var type = entry.recordClass();
        if (MatchEvent.class.isAssignableFrom(type)) {
            return "matching";
        }
        return PlaceEvent.class.isAssignableFrom(type) || PlacementEvent.class.isAssignableFrom(type)
                || OutcomeEvent.class.isAssignableFrom(type) || OfferingEvent.class.isAssignableFrom(type) ? "placement" : "participant";
    }

    /** Why no partner may report this type; empty if it is open. */
    public static Optional<String> whyClosed(EventCatalogue.Entry entry) {
        return Optional.ofNullable(CLOSED.get(entry.recordClass()));
    }

    /** The types that a partner can be allowed to report. */
    public static List<EventCatalogue.Entry> open() {
        return EventCatalogue.all().stream().filter(entry -> whyClosed(entry).isEmpty()).toList();
    }

    /** Whether a report may leave out this field, although the event always has it: the platform knows. */
    public static boolean mayLeaveOut(EventCatalogue.Entry entry, String field) {
        var type = entry.recordClass();
        if (type == OfferingEvent.Closed.class || type == OfferingEvent.Paused.class) {
            return !field.equals("occurredAt");
        } else if (type == OfferingEvent.ReachReported.class) {
            return Set.of("organisation", "municipality").contains(field);
        }
        return ChainEvent.class.isAssignableFrom(type)
                ? ABOUT_HER.contains(field) || type == HandoverEvent.HandoverDeclined.class && OF_HANDOVER.contains(field)
                : Set.of("offeringId", "organisation", "taken").contains(field);
    }
}
