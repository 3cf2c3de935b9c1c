package nl.krachtketen.matching.adapter.rest;

import nl.krachtketen.kit.ranking.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence to show or to read aloud. */
@Schema(name = "Text")
record TextView(@Schema(description = "In Dutch") String nl, @Schema(description = "In English") String en) {

    static TextView of(Text text) {
        return new TextView(text.nl(), text.en());
    }
}
