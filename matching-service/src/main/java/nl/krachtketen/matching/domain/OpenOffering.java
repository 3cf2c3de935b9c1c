package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * An offering of the joint offering, as matching last heard of it. An empty list means that it suits all.
 *
 * @param status           what may happen with it
 * @param statusSince      when that began
 * @param organisation     the organiser
 * @param postcodeArea     null if it takes place everywhere in the municipality
 * @param dutchLevelNeeded null if no Dutch is needed
 * @param places           null if there is no limit
 * @param taken            how many places are reserved or in use
 * @param lastJoiningDate  after this day nobody can join any more; null if that is always possible
 */
public record OpenOffering(
        UUID id,
        Status status,
        Instant statusSince,
        String organisation,
        String municipality,
        String title,
        OfferingKind kind,
        String postcodeArea,
        List<ParticipationLevel> participationLevels,
        List<Theme> themes,
        List<String> languages,
        DutchLevel dutchLevelNeeded,
        boolean womenOnly,
        ChildrenArrangement children,
        List<Slot> slots,
        Integer places,
        int taken,
        List<OfferingKind> nextSteps,
        Obligation obligation,
        LocalDate lastJoiningDate) {

    /** As the last of its events said. A full one can still be chosen: a choice then is a turn on the waiting list. */
    public enum Status { OPEN, FULL, PAUSED, CLOSED }

    /** A full one does, too: that is a turn on the waiting list. */
    public boolean takesPeopleIn() {
        return status == Status.OPEN || status == Status.FULL;
    }

    public boolean joinableOn(LocalDate day) {
        return lastJoiningDate == null || !day.isAfter(lastJoiningDate);
    }

    public boolean hasPlaceLeft() {
        return hasPlacesFor(1);
    }

    public boolean hasPlacesFor(int people) {
        return status != Status.FULL && (places == null || taken + people <= places);
    }

    /** Whether it was closed at that moment; it was not if the moment lies before the closing. */
    public boolean closedAt(Instant moment) {
        return status == Status.CLOSED && !moment.isBefore(statusSince);
    }
}
