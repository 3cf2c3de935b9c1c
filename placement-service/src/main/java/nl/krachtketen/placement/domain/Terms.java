package nl.krachtketen.placement.domain;

import java.util.List;
import java.util.Objects;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * What an organiser says of an offering.
 *
 * @param reference        the organiser's own reference; null if it has none
 * @param postcodeArea     where it takes place, four digits; null if everywhere in the municipality
 * @param dutchLevelNeeded null if no Dutch is needed
 * @param places           how many people fit in; null if there is no limit
 * @param nextSteps        what can follow it
 * @param description      free text for people; it never enters an event; null if there is none
 * @param employer         who guarantees jobs to those who complete work-learning; null if nobody does
 */
public record Terms(
        String reference,
        String title,
        OfferingKind kind,
        String municipality,
        String postcodeArea,
        List<ParticipationLevel> participationLevels,
        List<Theme> themes,
        List<String> languages,
        DutchLevel dutchLevelNeeded,
        boolean womenOnly,
        ChildrenArrangement children,
        List<Slot> slots,
        Integer places,
        List<OfferingKind> nextSteps,
        Obligation obligation,
        String description,
        Planning planning,
        Rewards rewards,
        Funding funding,
        Employer employer) {

    public Terms {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(children, "children");
        Objects.requireNonNull(obligation, "obligation");
        description = description == null || description.isEmpty() ? null : description;
        Objects.requireNonNull(planning, "planning");
        Objects.requireNonNull(rewards, "rewards");
        Objects.requireNonNull(funding, "funding");
        if (employer != null && kind != OfferingKind.WORK_LEARNING) {
            throw new InvalidTerms("employer", "must be left out unless the kind is WORK_LEARNING");
        }
        participationLevels = List.copyOf(participationLevels);
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        slots = List.copyOf(slots);
        nextSteps = List.copyOf(nextSteps);
    }
}
