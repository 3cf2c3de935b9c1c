package nl.krachtketen.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;

/** She moves on: to education, to paid work or to an enterprise of her own. */
final class MovingOn {
    /** How often, compared with moving on after an activity or a placement. */
    private static final double STRAIGHT_BY_JOB_CENTRE = 1.6;
    private static final double STRAIGHT_AT_HIGH_LEVEL = .35;
    private static final double STRAIGHT_AT_MIDDLE_LEVEL = .06;
    private static final double SECTOR_KNOWN = .8;
    private static final double STOPS_VOLUNTEERING = .6;
    private static final List<Sector> SECTORS = List.of(Sector.values());

    private final Woman her;
    private final Flow flow;
    private final Diary diary;
    private final Dice dice;

    MovingOn(Woman her, Flow flow, Diary diary, Dice dice) {
        this.her = her;
        this.flow = flow;
        this.diary = diary;
        this.dice = dice;
    }

    /** From the intake straight to work, which some do. */
    boolean straight(Instant intake) {
        boolean straight = dice.chance(straightPart() * flow.movesOn());
        if (straight) {
            write(dice.later(intake, 10, 75), OutcomeKind.WORK, null);
        }
        return straight;
    }

    /**
     * So many days later.
     *
     * @param ledThere the offering that led there; may be null
     * @return when she stopped what she did before, if she did
     */
    Optional<Instant> after(Instant begin, int leastDays, int mostDays, DemoOffering ledThere) {
        Instant last = dice.later(begin, leastDays, mostDays);
        write(dice.later(last, 1, 7), kind(), ledThere);
        return dice.chance(STOPS_VOLUNTEERING) ? Optional.of(last) : Optional.empty();
    }

    private double straightPart() {
        if (her.heldByJobCentre()) {
            return STRAIGHT_BY_JOB_CENTRE;
        }
        return switch (her.level()) {
            case LOW -> 0;
            case MIDDLE -> STRAIGHT_AT_MIDDLE_LEVEL;
            case HIGH -> STRAIGHT_AT_HIGH_LEVEL;
        };
    }

    /** The higher the level, the more often work; at every level many learn on first. */
    private OutcomeKind kind() {
        return dice.oneOf(switch (her.level()) {
            case LOW -> List.of(OutcomeKind.EDUCATION, OutcomeKind.EDUCATION, OutcomeKind.EDUCATION, OutcomeKind.WORK);
            case MIDDLE -> List.of(OutcomeKind.EDUCATION, OutcomeKind.EDUCATION, OutcomeKind.WORK, OutcomeKind.WORK);
            case HIGH -> List.of(OutcomeKind.EDUCATION, OutcomeKind.WORK, OutcomeKind.WORK, OutcomeKind.ENTERPRISE);
        });
    }

    private void write(Instant at, OutcomeKind kind, DemoOffering ledThere) {
        Sector sector = dice.chance(SECTOR_KNOWN) ? dice.oneOf(SECTORS) : null;
        diary.write(new Step.MoveOn(at, kind, sector, ledThere));
    }
}
