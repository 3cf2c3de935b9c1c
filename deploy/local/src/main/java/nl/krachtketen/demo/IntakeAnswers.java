package nl.krachtketen.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.Code;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/** What she tells at her intake, beside her level and her Dutch. */
record IntakeAnswers(
        List<Goal> goals, List<Theme> themes, List<LanguageSkill> languages, List<Barrier> barriers,
        List<Slot> availability, String postcodeArea, boolean childrenComeAlong) {
    private static final List<Theme> THEMES = Stream.of(Theme.values()).filter(theme -> theme != Theme.RELIGION).toList();
    private static final List<String> LANGUAGES =
            List.of("tr", "tr", "ar", "ar", "rif", "so", "ti", "fa", "ku", "es", "pap", "srn", "zh", "pl", "en", "fr");
    private static final List<DayOfWeek> WORKING_DAYS = List.of(DayOfWeek.values()).subList(0, 5);
    private static final List<DayPart> PARTS = List.of(DayPart.MORNING, DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING);
    private static final List<Goal> WORK = List.of(Goal.PAID_WORK, Goal.EDUCATION);
    private static final int FIRST_AREA = 11;
    private static final int LAST_AREA = 38;

    IntakeAnswers {
        Code.POSTCODE_AREA.require(postcodeArea);
    }

    /** @param postcode the first two digits of those where she lives */
    static IntakeAnswers draw(Woman her, double wantsWork, String postcode, Dice dice) {
        String postcodeArea = postcode + dice.between(FIRST_AREA, LAST_AREA);
        LevelProfile profile = LevelProfile.of(her.level());
        boolean children = dice.chance(profile.childrenComeAlong());
        return new IntakeAnswers(goals(profile, wantsWork, dice), dice.some(THEMES, dice.between(1, 3)), languages(dice),
                barriers(children, dice), availability(dice), postcodeArea, children);
    }

    private static List<Goal> goals(LevelProfile profile, double wantsWork, Dice dice) {
        List<Goal> goals = new ArrayList<>();
        if (dice.chance(wantsWork)) {
            goals.add(dice.oneOf(WORK));
        }
        goals.addAll(dice.some(profile.goals(), dice.between(1, 2)));
        return goals.stream().distinct().toList();
    }

    private static List<LanguageSkill> languages(Dice dice) {
        List<String> drawn = dice.some(LANGUAGES, dice.between(1, 2)).stream().distinct().toList();
        return drawn.stream()
                .map(language -> new LanguageSkill(language,
                        language.equals(drawn.getFirst()) ? LanguageLevel.NATIVE : LanguageLevel.GOOD))
                .toList();
    }

    private static List<Barrier> barriers(boolean children, Dice dice) {
        List<Barrier> barriers = new ArrayList<>(dice.some(List.of(Barrier.TRAVEL, Barrier.TIME), dice.between(0, 1)));
        if (children) {
            barriers.add(Barrier.CHILDCARE);
        }
        return barriers;
    }

    private static List<Slot> availability(Dice dice) {
        return dice.some(WORKING_DAYS, dice.between(2, 4)).stream().map(day -> new Slot(day, dice.oneOf(PARTS))).toList();
    }
}
