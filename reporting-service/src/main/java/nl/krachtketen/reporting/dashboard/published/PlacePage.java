package nl.krachtketen.reporting.dashboard.published;

import java.util.Optional;

/** The open page of one municipality, with where it stands among the others. */
public record PlacePage(Place place, Comparison comparison) {

    static Optional<PlacePage> of(String code, CountryPage country) {
        return country.places().stream().filter(place -> place.code().equals(code)).findFirst()
                .map(place -> new PlacePage(place, country.comparison()));
    }
}
