package nl.krachtketen.placement.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.krachtketen.placement.application.PlaceRequests.Listed;
import nl.krachtketen.placement.domain.PlaceRequest;
import org.jdbi.v3.core.statement.StatementContext;

/** A place request as its row holds it. */
final class PlaceRequestRows {

    private PlaceRequestRows() {}

    static PlaceRequest read(ResultSet row, StatementContext context) throws SQLException {
        var request = new PlaceRequest.Request(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "offering_id"),
                Rows.uuid(row, "participant"),
                Rows.instant(row, "asked_at"),
                row.getBoolean("promised"));
        long version = row.getLong("version");
        return switch (row.getString("state")) {
            case "WAITING" -> new PlaceRequest.Waiting(request, version);
            case "RESERVED" -> new PlaceRequest.Reserved(request, version);
            case "TAKEN_UP" -> new PlaceRequest.TakenUp(request, row.getInt("running"), version);
            case "RELEASED" -> new PlaceRequest.Released(request, version);
            case String other -> throw new IllegalStateException("unknown state " + other);
        };
    }

    static Listed listed(ResultSet row, StatementContext context) throws SQLException {
        return new Listed(
                read(row, context), row.getObject("position", Integer.class), Rows.instant(row, "recorded_at"));
    }

    static String state(PlaceRequest request) {
        return switch (request) {
            case PlaceRequest.Waiting waiting -> "WAITING";
            case PlaceRequest.Reserved reserved -> "RESERVED";
            case PlaceRequest.TakenUp takenUp -> "TAKEN_UP";
            case PlaceRequest.Released released -> "RELEASED";
        };
    }

    static int running(PlaceRequest request) {
        return request instanceof PlaceRequest.TakenUp takenUp ? takenUp.running() : 0;
    }
}
