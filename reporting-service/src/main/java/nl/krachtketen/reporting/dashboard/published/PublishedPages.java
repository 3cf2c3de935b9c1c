package nl.krachtketen.reporting.dashboard.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the open pages show, and the programme office's page beside its own figures. */
@ApplicationScoped
public class PublishedPages {

    @Inject
    Publications publications;

    /** Empty as long as nothing was published. */
    public Optional<CountryPage> latest() {
        return publications.latest().map(published -> CountryPage.of(published, publications.municipalities()));
    }
}
