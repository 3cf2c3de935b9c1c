package nl.krachtketen.placement.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Occupancy;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.Terms;
import org.jdbi.v3.core.statement.StatementContext;

/** An offering as its row holds it: the terms are one document. */
@Singleton
class OfferingRows {

    @Inject
    ObjectMapper json;

    Offering read(ResultSet row, StatementContext context) throws SQLException {
        Terms terms = terms(row.getString("terms"));
        var occupancy = new Occupancy(terms.places(), row.getInt("taken"), row.getInt("waiting"));
        return row.getBoolean("closed")
                ? new ClosedOffering(
                        Rows.uuid(row, "id"), row.getString("organisation"), terms, occupancy, row.getLong("version"))
                : new OpenOffering(
                        Rows.uuid(row, "id"), row.getString("organisation"), terms, occupancy, row.getLong("version"));
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
