package nl.krachtketen.reporting.dashboard.offer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.reporting.dashboard.Choice;

/** The choices in the address of the page, so that a reader can send what she sees to somebody else. */
public record OfferFilter(String municipality, OfferChoice choice) {

    static OfferFilter of(String municipality, MultivaluedMap<String, String> query) {
        String area = query.getFirst("wijk");
        return new OfferFilter(municipality, new OfferChoice(Choice.orNull(query.getFirst("thema"), Theme::valueOf),
                Choice.orNull(query.getFirst("niveau"), Level::valueOf), area != null && area.matches(OfferQuery.AREA) ? area : null));
    }

    /** The page or a file of it with the same choices. */
    public String address(String page) {
        return address(page, choice);
    }

    /** What is offered about a theme at a level. */
    public String of(Theme theme, Level level) {
        return address("aanbod", new OfferChoice(theme, level == Level.ALL ? null : level, choice.area())) + "#list";
    }

    public String in(String area) {
        return address("aanbod", new OfferChoice(choice.theme(), choice.level(), area));
    }

    public String withoutTheme() {
        return address("aanbod", new OfferChoice(null, choice.level(), choice.area()));
    }

    public String withoutLevel() {
        return address("aanbod", new OfferChoice(choice.theme(), null, choice.area()));
    }

    public String withoutArea() {
        return in(null);
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    public List<Level> levels() {
        return Level.OFFERED;
    }

    private String address(String page, OfferChoice chosen) {
        String query = Stream.of(parameter("thema", chosen.theme()), parameter("niveau", chosen.level()), parameter("wijk", chosen.area()))
                .flatMap(Optional::stream).collect(Collectors.joining("&"));
        return "/gemeenten/" + municipality + "/" + page + (query.isEmpty() ? "" : "?" + query);
    }

    private static Optional<String> parameter(String name, Object value) {
        return Optional.ofNullable(value).map(chosen -> name + "=" + chosen);
    }
}
