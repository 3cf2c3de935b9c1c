package nl.krachtketen.reporting.dashboard.published;

import java.util.List;
import java.util.Optional;
import nl.krachtketen.reporting.dashboard.Tile;
import nl.krachtketen.reporting.dashboard.flow.EntryLevel;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import nl.krachtketen.reporting.disclosure.Interval;
import nl.krachtketen.reporting.disclosure.Share;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * What everybody may know of one municipality, or of the country.
 *
 * @param code   {@link Cell#ALL} for the country
 * @param target how many women are to be activated
 */
public record Place(String code, String name, String wave, int target, Publication published) {

    /** Like is compared with like: at a low level taking part is itself the result, at a high one work or education is. */
    private static final String COMPARED = EntryLevel.MIDDLE.name();
    private static final int FULL = 1000;

    static Place of(Municipality municipality, Publication published) {
        return new Place(municipality.code(), municipality.name(), municipality.wave(), municipality.target(), published);
    }

    public Disclosed cameIn() {
        return published.of(code, Measure.CAME_IN);
    }

    public Disclosed activated() {
        return published.of(code, Measure.ACTIVATED);
    }

    public Disclosed joinedIn() {
        return published.of(code, Measure.JOINED_IN);
    }

    public Disclosed placed() {
        return published.of(code, Measure.PLACED);
    }

    public Disclosed movedOn() {
        return published.of(code, Measure.MOVED_ON);
    }

    /** Whole per cents of the target; null if that is not told, or if it is of so few that no part of them would be. */
    public Integer percent() {
        return target < Disclosed.SMALLEST ? null
                : Share.of(activated(), new Rounded(target / Disclosed.BASE * Disclosed.BASE)).map(Share::percent).orElse(null);
    }

    /** Per thousand of the target, for drawing. */
    public int progress() {
        return activated() instanceof Rounded(int women) ? Math.min(FULL, FULL * women / target) : 0;
    }

    Tile tile() {
        return Tile.of(code, name, percent(), progress());
    }

    /** The steps of the chain, each beside what came in. */
    public List<Bar> bars() {
        int widest = cameIn() instanceof Rounded(int women) ? women : 0;
        return List.of(Measure.CAME_IN, Measure.INTAKE_DONE, Measure.ORIENTATION, Measure.MATCHED, Measure.JOINED_IN, Measure.PLACED,
                Measure.MOVED_ON).stream().map(measure -> new Bar(measure, published.of(code, measure), widest)).toList();
    }

    /** What became of women by the level at which they came in. */
    public List<Level> levels() {
        return Sheet.LEVELS.stream().map(level -> new Level(EntryLevel.valueOf(level), published.of(code, Measure.CAME_IN, level),
                published.of(code, Measure.TOOK_PART, level), published.of(code, Measure.ACTIVATED, level))).toList();
    }

    /** Of the women who came in at a middle level, the share that was activated; empty if they are too few to say. */
    Optional<Interval> activatedShare() {
        return Interval.of(published.of(code, Measure.ACTIVATED, COMPARED), published.of(code, Measure.CAME_IN, COMPARED));
    }

    /** @param widest to which it is drawn; none if that is not told */
    public record Bar(Measure measure, Disclosed women, int widest) {

        public int width() {
            return women instanceof Rounded(int known) && widest > 0 ? FULL * known / widest : 0;
        }
    }

    /** Women of one level. */
    public record Level(EntryLevel level, Disclosed cameIn, Disclosed tookPart, Disclosed activated) {

        /** Null at a low level, where no share is a norm, before an intake, and where it is not told. */
        public Integer share() {
            return level == EntryLevel.MIDDLE || level == EntryLevel.HIGH ? Share.of(activated, cameIn).map(Share::percent).orElse(null) : null;
        }

        public boolean low() {
            return level == EntryLevel.LOW;
        }
    }
}
