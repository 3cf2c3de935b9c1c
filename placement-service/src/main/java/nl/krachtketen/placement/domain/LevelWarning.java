package nl.krachtketen.placement.domain;

import static nl.krachtketen.contract.vocabulary.ParticipationLevel.HIGH;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.LOW;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.MIDDLE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * Where an offering does not fit the level that it claims, after the table of levels in the inventory of 2003. It tells
 * the organiser and forbids nothing: an offering may have good reasons, or suit another level as well.
 */
public enum LevelWarning {
    OBLIGATION_AT_LOW_LEVEL(
            LOW,
            terms -> terms.obligation() != Obligation.NONE,
            "Op laag niveau is meedoen al het resultaat: vraag niets verplichts.",
            "At a low level taking part is the result itself: ask for no commitment."),
    RESULTS_AT_LOW_LEVEL(
            LOW,
            terms -> Set.of(OfferingKind.WORK_LEARNING, OfferingKind.ENTREPRENEURSHIP, OfferingKind.JOB_FAIR)
                    .contains(terms.kind()),
            "Dit aanbod stelt het resultaat vooraf vast; op laag niveau is het breed, veilig en doende.",
            "This offering sets its result beforehand; at a low level it is broad, safe and doing."),
    DUTCH_AT_LOW_LEVEL(
            LOW,
            terms -> terms.dutchLevelNeeded() != null && terms.dutchLevelNeeded() != DutchLevel.A0,
            "Op laag niveau wordt geen Nederlands gevraagd; er wordt informeel getolkt.",
            "At a low level no Dutch is asked for; others translate informally."),
    CHILDREN_AT_LOW_LEVEL(
            LOW,
            terms -> terms.children() != ChildrenArrangement.COME_ALONG,
            "Op laag niveau horen kinderen erbij; ook professionele opvang verhoogt de drempel.",
            "At a low level children belong; even professional care raises the threshold."),
    FAR_AT_LOW_LEVEL(
            LOW,
            terms -> terms.postcodeArea() == null && terms.kind() != OfferingKind.LANGUAGE_AT_HOME,
            "Op laag niveau telt de buurt: noem het postcodegebied waar het is.",
            "At a low level the neighbourhood counts: name the postcode area where it is."),
    THEME_AT_MIDDLE_LEVEL(
            MIDDLE,
            terms -> terms.themes().isEmpty(),
            "Op middenniveau past een cursus met een thema; er is geen thema genoemd.",
            "At a middle level a course with a theme suits; no theme is named."),
    LANGUAGE_AT_MIDDLE_LEVEL(
            MIDDLE,
            terms -> needsMoreDutchThan(DutchLevel.A2, terms) && terms.languages().isEmpty(),
            "Op middenniveau hoort bij zoveel Nederlands een tolk of een trainer in de eigen taal.",
            "At a middle level so much Dutch calls for an interpreter or a trainer in her own language."),
    CHILDREN_AT_MIDDLE_LEVEL(
            MIDDLE,
            terms -> !Set.of(ChildrenArrangement.COME_ALONG, ChildrenArrangement.CARE_ON_SITE)
                    .contains(terms.children()),
            "Op middenniveau is er opvang bij de locatie, of gaan kinderen mee.",
            "At a middle level there is care next to the location, or children come along."),
    NO_RESULT_AT_HIGH_LEVEL(
            HIGH,
            terms -> terms.obligation() == Obligation.NONE,
            "Op hoog niveau worden resultaten afgesproken: werk, studie of een eigen bedrijf.",
            "At a high level results are agreed: work, study or an enterprise.");

    private final ParticipationLevel level;
    private final Predicate<Terms> misfit;
    private final String dutch;
    private final String english;

    LevelWarning(ParticipationLevel level, Predicate<Terms> misfit, String dutch, String english) {
        this.level = level;
        this.misfit = misfit;
        this.dutch = dutch;
        this.english = english;
    }

    /** What is said of these terms; an offering that suits every level claims none. */
    public static List<LevelWarning> of(Terms terms) {
        return Arrays.stream(values())
                .filter(warning -> terms.participationLevels().contains(warning.level) && warning.misfit.test(terms))
                .toList();
    }

    public String dutch() {
        return dutch;
    }

    public String english() {
        return english;
    }

    private static boolean needsMoreDutchThan(DutchLevel level, Terms terms) {
        return terms.dutchLevelNeeded() != null && terms.dutchLevelNeeded().compareTo(level) > 0;
    }
}
