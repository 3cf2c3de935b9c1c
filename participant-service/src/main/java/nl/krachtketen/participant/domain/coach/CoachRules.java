package nl.krachtketen.participant.domain.coach;

import static nl.krachtketen.kit.ranking.Verdict.blocked;
import static nl.krachtketen.kit.ranking.Verdict.fits;

import java.util.Collections;
import java.util.List;
import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.kit.ranking.Rule;
import nl.krachtketen.kit.ranking.Verdict;
import nl.krachtketen.participant.domain.IntakeAnswers;

/** The hard rules by which a coach suits somebody or does not, all of them. Before an intake only the load says something. */
final class CoachRules {

    /** A hard rule about her answers, null before an intake, and a coach. */
    interface CoachRule extends Rule<IntakeAnswers, Coach, CoachReason, CoachRuleName> {}

    static final List<CoachRule> ALL = List.of(CoachRules::language, CoachRules::availability, CoachRules::area, CoachRules::load);

    private CoachRules() {}

    private static Verdict<CoachReason, CoachRuleName> language(IntakeAnswers her, Coach coach) {
        List<String> languages = coach.profile().languages();
        if (her == null || her.languages().isEmpty() || languages.isEmpty()) {
            return fits();
        }
        return her.languages().stream().map(LanguageSkill::language).anyMatch(languages::contains)
                ? fits(CoachReason.COMMON_LANGUAGE)
                : blocked(CoachRuleName.LANGUAGE, "Zij spreken geen taal gemeen.", "They have no language in common.");
    }

    private static Verdict<CoachReason, CoachRuleName> availability(IntakeAnswers her, Coach coach) {
        if (her == null || her.availability().isEmpty() || coach.profile().availability().isEmpty()) {
            return fits();
        }
        return Collections.disjoint(her.availability(), coach.profile().availability())
                ? blocked(CoachRuleName.AVAILABILITY, "Zij kunnen niet op hetzelfde moment.", "They cannot meet at the same time of the week.")
                : fits(CoachReason.COMMON_SLOT);
    }

    /** Neighbouring areas of a town share three digits. */
    private static Verdict<CoachReason, CoachRuleName> area(IntakeAnswers her, Coach coach) {
        String coachs = coach.profile().postcodeArea();
        if (her == null || coachs == null) {
            return fits();
        }
        return coachs.startsWith(her.postcodeArea().substring(0, 3))
                ? fits(CoachReason.NEAR)
                : blocked(CoachRuleName.AREA, "Zij wonen niet bij elkaar in de buurt.", "They do not live near each other.");
    }

    private static Verdict<CoachReason, CoachRuleName> load(IntakeAnswers her, Coach coach) {
        return coach.active() && coach.load() < coach.profile().maximumLoad()
                ? fits(CoachReason.FREE_LOAD)
                : blocked(CoachRuleName.LOAD, "De coach heeft geen ruimte voor nog iemand.", "The coach has no room for another one.");
    }
}
