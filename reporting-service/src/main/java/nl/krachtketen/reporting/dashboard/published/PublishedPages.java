package nl.krachtketen.reporting.dashboard.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the open pages show, and the programme office's page beside its own figures. */
@ApplicationScoped
public class PublishedPages {

    @Inject
    Publications publications;

    /** Empty as long as nothing was published. */
    public Optional<CountryPage> latest() {
        return publications.latest().map(this::page);
    }

    CountryPage page(Publication published) {
        return CountryPage.of(published, publications.municipalities());
    }

    /** All that was ever published. */
    public PublishedHistory history() {
        List<Publication> all = publications.all();
        return new PublishedHistory(all.stream().map(PublishedFigures::of).toList(),
                all.stream().map(this::page).map(ComparisonView::of).toList());
    }
}
