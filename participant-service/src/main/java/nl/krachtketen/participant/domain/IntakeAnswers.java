package nl.krachtketen.participant.domain;

import java.util.List;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.Theme;

/** What she told at an intake, in codes only: the base of every shortlist. */
public record IntakeAnswers(List<Goal> goals, List<Theme> themes, List<LanguageSkill> languages, DutchLevel dutchLevel,
        List<Barrier> barriers, List<Slot> availability, String postcodeArea, boolean childrenComeAlong) {}
