package nl.krachtketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private static final String TYPE =
            "nl\\.krachtketen\\.(participants|municipalities|matches|placements|offerings|processing)\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*";

    private final List<EventCatalogue.Entry> all = EventCatalogue.all();

    @Test
    void typesAreUniqueAndNamedAsThePublishedLanguageSays() {
        assertThat(all).hasSize(43).extracting(EventCatalogue.Entry::type).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(entry -> assertThat(entry.type()).matches(TYPE));
    }

    @Test
    void offeringsAndWhatIsNotForPartnersTravelApartFromSteps() {
        var apart = Map.of("offerings", "offering-events", "processing", "processing-log", "municipalities", "municipality-events");
        assertThat(all).allSatisfy(entry -> assertThat(entry.topic())
                .isEqualTo(apart.getOrDefault(entry.type().split("\\.")[2], "chain-events")));
    }

    @Test
    void anEntryIsFoundByTypeAndByClass() {
        assertThat(all).allSatisfy(entry -> {
            assertThat(EventCatalogue.byType(entry.type())).contains(entry);
            assertThat(EventCatalogue.of(entry.recordClass())).isEqualTo(entry);
        });
        assertThat(EventCatalogue.byType("nl.krachtketen.participants.registered.v99")).isEmpty();
    }

    @Test
    void eachSchemaIsPublishedWithTheArtifact() {
        assertThat(all).allSatisfy(entry ->
                assertThat(EventCatalogue.class.getResource(entry.schemaResource())).isNotNull());
    }
}
