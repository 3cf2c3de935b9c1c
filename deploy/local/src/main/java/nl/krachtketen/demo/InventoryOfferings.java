package nl.krachtketen.demo;

import static nl.krachtketen.contract.vocabulary.ParticipationLevel.HIGH;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.LOW;
import static nl.krachtketen.contract.vocabulary.ParticipationLevel.MIDDLE;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/** The 29 projects of the 2003 inventory as offerings of the joint offering. */
final class InventoryOfferings {
    private static final List<String> NOORD_HOLLAND = List.of("GM0363", "GM0392");

    private final Partners partners;

    InventoryOfferings(Partners partners) {
        this.partners = partners;
    }

    Stream<DemoOffering> all() {
        return InventoryProject.all().stream().flatMap(project ->
                partners.municipalities().filter(place -> takesPlaceIn(place, project)).map(place -> offering(project, place)));
    }

    /**
     * Six projects have no municipality. One is of a province and is offered in the two municipalities of it that are
     * known here; the others were done all over the country, so each pilot municipality offers them.
     */
    private static boolean takesPlaceIn(Municipality municipality, InventoryProject project) {
        if (project.municipalityCode() != null) {
            return project.municipalityCode().equals(municipality.code());
        }
        return project.region() == null ? municipality.pilot() : NOORD_HOLLAND.contains(municipality.code());
    }

    private DemoOffering offering(InventoryProject project, Municipality municipality) {
        List<ParticipationLevel> levels = levels(project.participationLevel());
        return new DemoOffering(partners.in(municipality, organiser(project)).clientId(), new OfferingTerms(
                "inventaris-2003-" + project.code() + "-" + municipality.code(), project.name(), kind(project),
                municipality.code(), null, levels, project.themes().stream().map(InventoryOfferings::theme).toList(),
                List.of(), null, "women".equals(project.audience()), children(project, levels), List.of(), null, List.of(),
                obligation(levels), "Uit de inventarisatie van 29 lokale projecten, 2003."));
    }

    private static String organiser(InventoryProject project) {
        return switch (project.organiserKind()) {
            case "volunteer centre", "volunteer foundation" -> Partners.VOLUNTEER_CENTRE;
            case "community centre", "community organisation", "welfare organisation" -> Partners.COMMUNITY_CENTRE;
            case null, default -> Partners.WOMENS_CENTRE;
        };
    }

    /** Of ten projects the source gives only title and themes; being together is the least that they can have been. */
    private static OfferingKind kind(InventoryProject project) {
        return switch (project.form()) {
            case null -> OfferingKind.COMMUNITY_CENTRE_ACTIVITY;
            case "home-visits", "festival", "drop-in" -> OfferingKind.COMMUNITY_CENTRE_ACTIVITY;
            case "course", "parent-programme" -> OfferingKind.COURSE;
            case "language-at-home" -> OfferingKind.LANGUAGE_AT_HOME;
            case "group-trajectory", "training", "promotion-team" -> OfferingKind.EMPOWERMENT;
            case "orientation-course" -> OfferingKind.VOLUNTEER_ORIENTATION;
            case "job-fair" -> OfferingKind.JOB_FAIR;
            case "work-learning" -> OfferingKind.WORK_LEARNING;
            case "entrepreneurship" -> OfferingKind.ENTREPRENEURSHIP;
            default -> throw new IllegalArgumentException("No kind of offering for the form " + project.form());
        };
    }

    private static List<ParticipationLevel> levels(String level) {
        return switch (level) {
            case "LOW_HIGH" -> List.of(LOW, HIGH);
            case "ANY" -> List.of(LOW, MIDDLE, HIGH);
            default -> List.of(ParticipationLevel.valueOf(level));
        };
    }

    private static Theme theme(String name) {
        return Theme.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Where the project's own description is silent, the inventory's general rule for its level holds. */
    private static ChildrenArrangement children(InventoryProject project, List<ParticipationLevel> levels) {
        return switch (project.childcare()) {
            case "on-site", "arranged" -> ChildrenArrangement.CARE_ON_SITE;
            case "costs-reimbursed" -> ChildrenArrangement.COSTS_PAID_BACK;
            case "not-needed" -> ChildrenArrangement.COME_ALONG;
            case null -> switch (levels.getFirst()) {
                case LOW -> ChildrenArrangement.COME_ALONG;
                case MIDDLE -> ChildrenArrangement.CARE_ON_SITE;
                case HIGH -> ChildrenArrangement.COSTS_PAID_BACK;
            };
            default -> throw new IllegalArgumentException("No arrangement for the childcare " + project.childcare());
        };
    }

    private static Obligation obligation(List<ParticipationLevel> levels) {
        return switch (levels.getFirst()) {
            case LOW -> Obligation.NONE;
            case MIDDLE -> Obligation.LIGHT;
            case HIGH -> Obligation.FIRM;
        };
    }
}
