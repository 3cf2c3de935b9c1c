package nl.krachtketen.placement.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Draft;
import nl.krachtketen.placement.domain.Occupancy;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PausedOffering;
import nl.krachtketen.placement.domain.Terms;
import org.jdbi.v3.core.statement.StatementContext;

/** An offering as its row holds it: the terms are one document. */
@Singleton
class OfferingRows {

    @Inject
    ObjectMapper json;

    Offering read(ResultSet row, StatementContext context) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        String organisation = row.getString("organisation");
        Terms terms = terms(row.getString("terms"));
        var occupancy = new Occupancy(terms.places(), row.getInt("taken"), row.getInt("waiting"));
        long version = row.getLong("version");
        return switch (row.getString("state")) {
            case "OPEN" -> new OpenOffering(id, organisation, terms, occupancy, version);
            case "PAUSED" -> new PausedOffering(id, organisation, terms, occupancy, Rows.instant(row, "paused_at"), false, version);
            case "STALE" -> new PausedOffering(id, organisation, terms, occupancy, Rows.instant(row, "paused_at"), true, version);
            case "CLOSED" -> new ClosedOffering(id, organisation, terms, occupancy, version);
            case String other -> throw new IllegalStateException("no offering has the state " + other);
        };
    }

    Draft draft(ResultSet row, StatementContext context) throws SQLException {
        return new Draft(
                Rows.uuid(row, "id"),
                row.getString("organisation"),
                terms(row.getString("terms")),
                row.getLong("version"));
    }

    AnyOffering any(ResultSet row, StatementContext context) throws SQLException {
        return row.getString("state").equals("DRAFT") ? draft(row, context) : read(row, context);
    }

    static String state(Offering offering) {
        return switch (offering) {
            case OpenOffering open -> "OPEN";
            case PausedOffering paused -> paused.stale() ? "STALE" : "PAUSED";
            case ClosedOffering closed -> "CLOSED";
        };
    }

    /** Null unless it is paused or hidden. */
    static Instant pausedAt(Offering offering) {
        return offering instanceof PausedOffering paused ? paused.since() : null;
    }

    String text(Terms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Terms terms(String text) {
        try {
            return json.readValue(text, Terms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
