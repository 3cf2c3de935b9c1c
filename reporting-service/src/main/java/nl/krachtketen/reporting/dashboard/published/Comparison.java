package nl.krachtketen.reporting.dashboard.published;

import java.util.Comparator;
import java.util.List;
import nl.krachtketen.reporting.disclosure.Interval;

/**
 * Municipalities side by side, with how much of the difference can be chance.
 *
 * @param country   the share of the whole country; null if it is not told
 * @param compared  from the highest share
 * @param tooFew    of whom too few women are told, by name: these have no rank
 */
public record Comparison(Interval country, List<Line> compared, List<Place> tooFew) {

    /** @param differs whether chance alone would hardly explain that it is not the country's */
    public record Line(Place place, Interval share, boolean differs) {

        public boolean above(Interval country) {
            return differs && share.percent() > country.percent();
        }
    }

    static Comparison of(Place country, List<Place> places) {
        Interval whole = country.activatedShare().orElse(null);
        List<Line> compared = places.stream().flatMap(place -> place.activatedShare().stream()
                        .map(share -> new Line(place, share, whole != null && share.differsFrom(whole.percent()))))
                .sorted(Comparator.<Line>comparingInt(line -> -line.share().percent()).thenComparing(line -> line.place().name())).toList();
        return new Comparison(whole, compared, places.stream().filter(place -> place.activatedShare().isEmpty())
                .sorted(Comparator.comparing(Place::name)).toList());
    }

    /** How many differ from the country by more than chance. */
    public int different() {
        return (int) compared.stream().filter(Line::differs).count();
    }
}
