package nl.krachtketen.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;

/** Tells who is behind a figure: a page at a time to programs and to people, or all of them in a file. */
@ApplicationScoped
public class Behind {

    private static final int LINES = 50;

    @Inject
    OutwardIds ids;

    /** For programs. */
    public <R, V> Response answer(Listing<R, V> all, int limit, String cursor, Function<List<V>, ?> page, UriInfo uri) {
        return Page.answer(all.rows().after(read("cursor", cursor), limit + 1), limit, row -> view(all, row), page, row -> outward(all, row), uri);
    }

    /** For people. */
    public <R, V> Listing.Lines<V> lines(Listing<R, V> all, String na) {
        List<R> found = all.rows().after(read("na", na), LINES + 1);
        List<R> shown = found.stream().limit(LINES).toList();
        return new Listing.Lines<>(shown.stream().map(row -> view(all, row)).toList(), found.size() > LINES ? outward(all, shown.getLast()) : null);
    }

    public <R, V> List<V> all(Listing<R, V> all) {
        return all.rows().after(null, Integer.MAX_VALUE).stream().map(row -> view(all, row)).toList();
    }

    private UUID read(String field, String cursor) {
        return cursor == null ? null : ids.fromField(OutwardIds.PARTICIPANT, field, cursor);
    }

    private <R, V> V view(Listing<R, V> all, R row) {
        return all.view().apply(row, outward(all, row));
    }

    private <R> String outward(Listing<R, ?> all, R row) {
        return ids.outward(OutwardIds.PARTICIPANT, all.participant().apply(row));
    }
}
