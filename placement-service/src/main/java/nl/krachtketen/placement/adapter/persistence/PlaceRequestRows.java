package nl.krachtketen.placement.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.krachtketen.placement.application.PlaceRequests.Listed;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Request;
import org.jdbi.v3.core.statement.StatementContext;

/** A place request as its row holds it. */
final class PlaceRequestRows {

    private PlaceRequestRows() {}

    static PlaceRequest read(ResultSet row, StatementContext context) throws SQLException {
        var request = new Request(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "offering_id"),
                Rows.uuid(row, "participant"),
                Rows.instant(row, "asked_at"),
                row.getBoolean("promised"),
                AnswerColumns.read(row));
        long version = row.getLong("version");
        return switch (row.getString("state")) {
            case "WAITING" -> new PlaceRequest.Waiting(request, version);
            case "OFFERED" -> new PlaceRequest.Offered(request, Rows.instant(row, "offered_until"), version);
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

    private static String state(PlaceRequest request) {
        return switch (request) {
            case PlaceRequest.Waiting waiting -> "WAITING";
            case PlaceRequest.Offered offered -> "OFFERED";
            case PlaceRequest.Reserved reserved -> "RESERVED";
            case PlaceRequest.TakenUp takenUp -> "TAKEN_UP";
            case PlaceRequest.Released released -> "RELEASED";
        };
    }

    /** All but the answer. */
    static Map<String, Object> columns(PlaceRequest request) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", request.request().id());
        columns.put("offeringId", request.request().offeringId());
        columns.put("participantId", request.request().participantId());
        columns.put("state", state(request));
        columns.put("offeredUntil", request instanceof PlaceRequest.Offered offered ? offered.until() : null);
        columns.put("running", running(request));
        columns.put("askedAt", request.request().askedAt());
        columns.put("promised", request.request().promised());
        columns.put("version", request.version());
        return columns;
    }

    private static int running(PlaceRequest request) {
        return request instanceof PlaceRequest.TakenUp takenUp ? takenUp.running() : 0;
    }
}
