package nl.krachtketen.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * A whole offering of the joint offering, as it is when its event happens. The organiser's description stays behind:
 * free text never enters an event. The title does come along, as the public name by which people know the offering.
 *
 * @param occurredAt when the event happened
 * @param organisation the organiser
 * @param reference the organiser's own reference; only ever shown to the organiser
 * @param postcodeArea where it takes place; absent if everywhere in the municipality
 * @param participationLevels whom it suits
 * @param languages the languages spoken there besides Dutch
 * @param dutchLevelNeeded absent if no Dutch is needed
 * @param places how many people fit in; absent if there is no limit
 * @param taken how many places are reserved or in use
 * @param nextSteps what can follow it
 * @param startDates when it starts; absent or empty if no date is set
 * @param dropIn whether anybody can walk in on any day; absent if it is not known
 * @param groupSize how many people are together at once; absent if it is not known
 * @param closedAfterStart whether nobody can join after its first start date; absent if it is not known
 * @param expensesPaid whether her expenses are paid; absent if it is not known
 * @param fundedUntilDate the last day for which there is money; absent if there is no end in sight
 */
public record Offering(
        UUID offeringId,
        Instant occurredAt,
        @Coded(Code.ORGANISATION) String organisation,
        @Coded(Code.MUNICIPALITY) String municipality,
        @Nullable @Coded(Code.REFERENCE) String reference,
        @Coded(Code.TITLE) String title,
        OfferingKind kind,
        @Nullable @Coded(Code.POSTCODE_AREA) String postcodeArea,
        List<ParticipationLevel> participationLevels,
        List<Theme> themes,
        @Coded(Code.LANGUAGE) List<String> languages,
        @Nullable DutchLevel dutchLevelNeeded,
        boolean womenOnly,
        ChildrenArrangement children,
        List<Slot> slots,
        @Nullable @Range(min = 1) Integer places,
        @Range(min = 0) int taken,
        List<OfferingKind> nextSteps,
        Obligation obligation,
        @Nullable List<LocalDate> startDates,
        @Nullable Boolean dropIn,
        @Nullable @Range(min = 1) Integer groupSize,
        @Nullable Boolean closedAfterStart,
        @Nullable Boolean expensesPaid,
        @Nullable LocalDate fundedUntilDate) {

    public Offering {
        Objects.requireNonNull(offeringId, "offeringId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Code.ORGANISATION.require(organisation);
        Code.MUNICIPALITY.require(municipality);
        Code.REFERENCE.requireIfPresent(reference);
        Code.TITLE.require(title);
        Objects.requireNonNull(kind, "kind");
        Code.POSTCODE_AREA.requireIfPresent(postcodeArea);
        participationLevels = List.copyOf(participationLevels);
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        languages.forEach(Code.LANGUAGE::require);
        Objects.requireNonNull(children, "children");
        slots = List.copyOf(slots);
        requirePlaces(places, taken);
        nextSteps = List.copyOf(nextSteps);
        Objects.requireNonNull(obligation, "obligation");
        startDates = startDates == null ? null : List.copyOf(startDates);
        if (groupSize != null) {
            Bounds.requireAtLeast("groupSize", groupSize, 1);
        }
    }

    private static void requirePlaces(Integer places, int taken) {
        if (places == null) {
            Bounds.requireAtLeast("taken", taken, 0);
        } else {
            Bounds.requireAtLeast("places", places, 1);
            Bounds.require("taken", taken, 0, places);
        }
    }
}
