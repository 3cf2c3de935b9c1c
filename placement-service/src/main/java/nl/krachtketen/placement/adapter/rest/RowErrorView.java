package nl.krachtketen.placement.adapter.rest;

import nl.krachtketen.placement.application.offeringimport.RowError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RowError", description = "Why a row of a file is refused")
record RowErrorView(
        @Schema(description = "From 1 on; in CSV as a spreadsheet counts, in which the names of the columns are row 1") int row,
        @Schema(description = "The field or column that is wrong; empty if it is the row as a whole") String field,
        @Schema(description = "What it must be") String message) {

    static RowErrorView of(RowError error) {
        return new RowErrorView(error.number(), error.field(), error.message());
    }
}
