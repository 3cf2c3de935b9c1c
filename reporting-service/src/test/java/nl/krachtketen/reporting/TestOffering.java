package nl.krachtketen.reporting;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.Offering;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/** An offering of the tests, and what can happen to it. */
public record TestOffering(UUID id, String municipality, String organisation, String title, OfferingKind kind, Theme theme,
        List<ParticipationLevel> levels, Integer places, int taken, List<OfferingKind> nextSteps, String area) {

    public static TestOffering of(String title, OfferingKind kind, Theme theme, ParticipationLevel... levels) {
        return new TestOffering(UUID.randomUUID(), "GM0758", Woman.VOLUNTEERS, title, kind, theme, List.of(levels), null, 0, List.of(), null);
    }

    public TestOffering in(String newMunicipality, String newArea) {
        return new TestOffering(id, newMunicipality, organisation, title, kind, theme, levels, places, taken, nextSteps, newArea);
    }

    public TestOffering by(String newOrganisation) {
        return new TestOffering(id, municipality, newOrganisation, title, kind, theme, levels, places, taken, nextSteps, area);
    }

    public TestOffering places(int newPlaces, int newTaken) {
        return new TestOffering(id, municipality, organisation, title, kind, theme, levels, newPlaces, newTaken, nextSteps, area);
    }

    public TestOffering leadingTo(OfferingKind... steps) {
        return new TestOffering(id, municipality, organisation, title, kind, theme, levels, places, taken, List.of(steps), area);
    }

    public OfferingEvent.Published published() {
        return new OfferingEvent.Published(now());
    }

    public OfferingEvent.Changed changed() {
        return new OfferingEvent.Changed(now());
    }

    public OfferingEvent.Closed closed() {
        return new OfferingEvent.Closed(now());
    }

    private Offering now() {
        return new Offering(id, Woman.moment("2008-01-01"), organisation, municipality, null, title, kind, area, levels, List.of(theme),
                List.of(), null, true, ChildrenArrangement.values()[0], List.of(), places, taken, nextSteps, Obligation.values()[0],
                null, null, null, null, null, null);
    }
}
