package nl.krachtketen.reporting.dashboard.published;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.Tile;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import nl.krachtketen.reporting.programme.Municipality;

/** The open page of the country. */
public record CountryPage(Publication published, Place country, List<Place> places, List<Tile> tiles, Comparison comparison,
        List<Channel> channels) {

    /** How many women came in along a channel; the width is drawn to the widest. */
    public record Channel(RecruitmentChannel channel, Disclosed women, int widest) {

        int known() {
            return women instanceof Rounded(int known) ? known : 0;
        }

        public int width() {
            return known();
        }
    }

    /** @param municipalities those of the programme now; what joined after the month began has no figures in it */
    static CountryPage of(Publication published, List<Municipality> municipalities) {
        List<Place> places = municipalities.stream().filter(each -> published.of(each.code(), Measure.CAME_IN) != null)
                .map(each -> Place.of(each, published)).toList();
        Place country = new Place(Cell.ALL, null, null, municipalities.stream().mapToInt(Municipality::target).sum(), published);
        return new CountryPage(published, country, places.stream().sorted(Comparator.comparing(Place::name)).toList(),
                places.stream().map(Place::tile).toList(), Comparison.of(country, places), channels(published));
    }

    private static List<Channel> channels(Publication published) {
        int widest = Stream.of(RecruitmentChannel.values()).mapToInt(each -> channel(each, published, 0).known()).max().orElse(0);
        return Stream.of(RecruitmentChannel.values()).map(each -> channel(each, published, widest))
                .sorted(Comparator.comparing(Channel::known).reversed()).toList();
    }

    private static Channel channel(RecruitmentChannel channel, Publication published, int widest) {
        return new Channel(channel, published.along(channel.name(), Measure.CAME_IN), widest);
    }
}
