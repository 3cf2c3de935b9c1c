package nl.krachtketen.kit.rest;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/** One page of a list; what comes after it is linked by RFC 8288, never counted. */
public record Page<T>(List<T> items) {

    /**
     * Answers a page out of one row more than fits, which tells whether there is a next one.
     *
     * @param rows the rows after the cursor, {@code limit + 1} at most, ordered by the identifier that the cursor holds
     */
    public static <R, T> Response answer(List<R> rows, int limit, Function<R, T> view, Function<R, String> cursor, UriInfo uri) {
        return answer(rows, limit, view, Page::new, cursor, uri);
    }

    /** @param page makes the answer of its items, such as one that is a table as well */
    public static <R, T> Response answer(List<R> rows, int limit, Function<R, T> view, Function<List<T>, ?> page, Function<R, String> cursor,
            UriInfo uri) {
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        var response = Response.ok(page.apply(shown.stream().map(view).toList()));
        if (rows.size() > limit) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor.apply(shown.getLast())).build();
            response.links(Link.fromUri(next).rel("next").build());
        }
        return response.build();
    }
}
