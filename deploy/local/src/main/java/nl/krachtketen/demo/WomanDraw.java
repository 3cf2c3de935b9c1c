package nl.krachtketen.demo;

import java.util.List;
import java.util.Set;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/** Draws made-up participants. */
final class WomanDraw {
    private static final double WITHOUT_BENEFIT = .55;
    private static final double WITH_BENEFIT = .35;
    private static final int OLDEST = 1943;
    private static final int YOUNGEST = 1989;
    private static final Set<RecruitmentChannel> BY_JOB_CENTRE =
            Set.of(RecruitmentChannel.JOB_CENTRE, RecruitmentChannel.REINTEGRATION_COMPANY);
    /** The women's centre recruits most of them. */
    private static final List<String> HOLDERS =
            List.of(Partners.WOMENS_CENTRE, Partners.WOMENS_CENTRE, Partners.VOLUNTEER_CENTRE);

    private final Partners partners;
    private final Flows flows;

    WomanDraw(Partners partners, Flows flows) {
        this.partners = partners;
        this.flows = flows;
    }

    Woman woman(int number, Dice dice) {
        return draw(number, true, LevelProfile.draw(dice), dice);
    }

    /** In combined projects those of a high level are the intermediaries; some of them are men. */
    Woman man(int number, Dice dice) {
        return draw(number, false, LevelProfile.of(ParticipationLevel.HIGH), dice);
    }

    private Woman draw(int number, boolean counts, LevelProfile profile, Dice dice) {
        Municipality municipality = flows.draw(dice);
        RecruitmentChannel channel = profile.channel(dice);
        return new Woman(number, counts, municipality, profile.level(), dice.oneOf(profile.dutch()), channel, benefit(dice),
                dice.between(OLDEST, YOUNGEST), holder(municipality, channel, dice));
    }

    private String holder(Municipality municipality, RecruitmentChannel channel, Dice dice) {
        return BY_JOB_CENTRE.contains(channel)
                ? Partners.JOB_CENTRE
                : partners.in(municipality, dice.oneOf(HOLDERS)).clientId();
    }

    private static BenefitSituation benefit(Dice dice) {
        if (dice.chance(WITHOUT_BENEFIT)) {
            return BenefitSituation.NONE;
        }
        return dice.chance(WITH_BENEFIT / (1 - WITHOUT_BENEFIT)) ? BenefitSituation.BENEFIT : BenefitSituation.UNKNOWN;
    }
}
