package nl.krachtketen.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * A made-up offering that several municipalities have.
 *
 * @param by the kind of organisation that offers it
 * @param where codes or waves of municipalities; {@code *} for all of the programme
 * @param slots for example {@code MONDAY MORNING}
 */
record OfferingTemplate(
        String title, String by, List<String> where, OfferingKind kind, List<ParticipationLevel> levels,
        List<Theme> themes, List<String> languages, DutchLevel dutch, boolean womenOnly, ChildrenArrangement children,
        List<String> slots, List<OfferingKind> nextSteps, Obligation obligation, String description) {

    OfferingTemplate {
        languages = Objects.requireNonNullElse(languages, List.of());
    }

    boolean offeredIn(Municipality municipality) {
        return where.contains("*") || where.contains(municipality.code()) || where.contains(municipality.wave());
    }

    OfferingTerms activity(String reference, String municipality, String postcodeArea) {
        return new OfferingTerms(reference, title, kind, municipality, postcodeArea, levels, themes, languages, dutch,
                womenOnly, children, weekly(), null, nextSteps, obligation, description);
    }

    /** A volunteer vacancy in one neighbourhood, with so many places. */
    OfferingTerms vacancy(String reference, String neighbourhood, String municipality, String postcodeArea, int places) {
        return new OfferingTerms(reference, title + ", " + neighbourhood, OfferingKind.VOLUNTEER_VACANCY, municipality,
                postcodeArea, levels, themes, languages, dutch, womenOnly, children, weekly(), places,
                List.of(OfferingKind.EVC, OfferingKind.COURSE, OfferingKind.WORK_LEARNING), Obligation.LIGHT, description);
    }

    private List<Slot> weekly() {
        return slots.stream().map(slot -> slot.split(" "))
                .map(parts -> new Slot(DayOfWeek.valueOf(parts[0]), DayPart.valueOf(parts[1])))
                .toList();
    }
}
