package nl.krachtketen.placement.adapter.rest;

import nl.krachtketen.placement.domain.LevelWarning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LevelWarning", description = "Where an offering does not fit the level that it claims; forbids nothing")
record WarningView(LevelWarning code, Text text) {

    @Schema(name = "Text", description = "The same in Dutch and in English")
    record Text(String nl, String en) {}

    static WarningView of(LevelWarning warning) {
        return new WarningView(warning, new Text(warning.dutch(), warning.english()));
    }
}
