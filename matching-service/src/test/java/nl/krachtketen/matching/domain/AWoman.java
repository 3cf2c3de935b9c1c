package nl.krachtketen.matching.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/** A woman in Breda of whom only her Dutch is known, until a test says more. */
public final class AWoman {

    public String municipality = "GM0758";
    public ParticipationLevel level;
    public List<Goal> goals = List.of();
    public List<Theme> themes = List.of();
    public List<LanguageSkill> languages = List.of();
    public DutchLevel dutchLevel = DutchLevel.A1;
    public List<Slot> availability = List.of();
    public String postcodeArea;
    public boolean childrenComeAlong;
    public List<Barrier> barriers = List.of();
    public List<EarlierDecline> declines = List.of();
    public Map<UUID, StepState> steps = Map.of();
    public Set<String> withdrawnFrom = Set.of();

    public static Profile with(Consumer<AWoman> differences) {
        var it = new AWoman();
        differences.accept(it);
        return new Profile(
                it.municipality,
                it.level,
                new Intake(
                        it.goals,
                        it.themes,
                        it.languages,
                        it.dutchLevel,
                        it.barriers,
                        it.availability,
                        it.postcodeArea,
                        it.childrenComeAlong),
                new History(it.declines, it.steps, it.withdrawnFrom));
    }

    public static Profile beforeIntake() {
        return new Profile("GM0758", null, Intake.NOT_YET, History.NONE);
    }
}
