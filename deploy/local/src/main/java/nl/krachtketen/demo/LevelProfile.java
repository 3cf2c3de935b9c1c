package nl.krachtketen.demo;

import java.util.List;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * Women at one participation level, as the inventory of 2003 describes them.
 *
 * @param share of all women
 * @param childrenComeAlong share of those who bring children
 * @param channels how they are reached; one that works more often stands there more often
 */
record LevelProfile(
        ParticipationLevel level, double share, double childrenComeAlong, List<RecruitmentChannel> channels,
        List<DutchLevel> dutch, List<Goal> goals) {
    private static final double REACHED_AS_LOW = .3;
    private static final List<LevelProfile> ALL = Data.list("levels.json", LevelProfile.class);

    static LevelProfile of(ParticipationLevel level) {
        return ALL.stream().filter(profile -> profile.level == level).findFirst().orElseThrow();
    }

    static LevelProfile draw(Dice dice) {
        double left = dice.share();
        for (LevelProfile profile : ALL) {
            left -= profile.share;
            if (left < 0) {
                return profile;
            }
        }
        return ALL.getLast();
    }

    /** Most of what recruits at a low level works at a higher one too; not the other way round. */
    RecruitmentChannel channel(Dice dice) {
        return dice.oneOf(dice.chance(REACHED_AS_LOW) ? of(ParticipationLevel.LOW).channels : channels);
    }
}
