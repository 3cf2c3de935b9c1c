package nl.krachtketen.participant.domain.coach;

import nl.krachtketen.contract.LanguageSkill;
import nl.krachtketen.contract.vocabulary.LanguageLevel;
import nl.krachtketen.participant.domain.IntakeAnswers;

/**
 * How many points each criterion can give. With the defaults, a coach who suits in every respect has 100.
 *
 * @param motherTongue the coach speaks a language that is her own
 * @param availability the parts of the week that they have in common, in proportion to those in which she can
 * @param area         the coach goes anywhere, or lives in her postcode area; half of it in the next one
 * @param evenness     the share of what the coach can carry that is still free: so the load spreads evenly
 */
public record CoachWeights(int motherTongue, int availability, int area, int evenness) {

    private static final double NEXT_AREA = 0.5;

    int points(IntakeAnswers her, Coach coach) {
        CoachProfile profile = coach.profile();
        double points = evenness * (1 - (double) coach.load() / profile.maximumLoad());
        if (her != null) {
            points += motherTongue * (speaksHerOwn(her, profile) ? 1 : 0)
                    + availability * inCommon(her, profile)
                    + area * nearness(her.postcodeArea(), profile.postcodeArea());
        }
        return (int) Math.round(points);
    }

    private static boolean speaksHerOwn(IntakeAnswers her, CoachProfile profile) {
        return her.languages().stream().filter(skill -> skill.level() == LanguageLevel.NATIVE).map(LanguageSkill::language)
                .anyMatch(profile.languages()::contains);
    }

    private static double inCommon(IntakeAnswers her, CoachProfile profile) {
        return her.availability().isEmpty() ? 0
                : (double) her.availability().stream().filter(profile.availability()::contains).count() / her.availability().size();
    }

    private static double nearness(String hers, String coachs) {
        if (coachs == null || coachs.equals(hers)) {
            return 1;
        }
        return coachs.startsWith(hers.substring(0, 3)) ? NEXT_AREA : 0;
    }
}
