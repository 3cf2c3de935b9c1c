package nl.krachtketen.matching.domain;

import java.util.List;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * What she told at her last intake, as far as matching needs it. An empty list or a null means that nothing is known,
 * and what is not known never stands in her way.
 *
 * @param goals in her own order of importance
 */
public record Intake(List<Goal> goals, List<Theme> themes, List<LanguageSkill> languages, DutchLevel dutchLevel,
        List<Barrier> barriers, List<Slot> availability, String postcodeArea, boolean childrenComeAlong) {

    /** Of a woman with whom no intake was held yet. */
    public static final Intake NOT_YET =
            new Intake(List.of(), List.of(), List.of(), null, List.of(), List.of(), null, false);

    public Intake {
        goals = List.copyOf(goals);
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        barriers = List.copyOf(barriers);
        availability = List.copyOf(availability);
    }

    public boolean speaks(String language) {
        for (LanguageSkill skill : languages) {
            if (skill.language().equals(language)) {
                return true;
            }
        }
        return false;
    }

    public Intake without(Barrier barrier, boolean children) {
        var others = barriers.stream().filter(it -> it != barrier).toList();
        return new Intake(goals, themes, languages, dutchLevel, others, availability, postcodeArea, children);
    }

    public Intake with(DutchLevel other) {
        return new Intake(goals, themes, languages, other, barriers, availability, postcodeArea, childrenComeAlong);
    }

    public Intake with(List<Slot> other) {
        return new Intake(goals, themes, languages, dutchLevel, barriers, other, postcodeArea, childrenComeAlong);
    }
}
