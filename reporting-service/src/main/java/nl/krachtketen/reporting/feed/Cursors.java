package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.rest.Problem;

/** Positions as they are handed out: sealed for one organisation, so that they tell nobody how much happens elsewhere. */
@ApplicationScoped
public class Cursors {

    private static final String CURSOR = "cursor";

    @Inject
    Pairwise pairwise;

    public String of(long position, String organisation) {
        return pairwise.outward(CURSOR, new UUID(0, position), organisation);
    }

    /** @param cursor null for the beginning */
    long position(String cursor, String organisation) {
        return cursor == null ? 0 : pairwise.inward(CURSOR, cursor, organisation).map(UUID::getLeastSignificantBits)
                .orElseThrow(() -> Problem.invalid("after", "is not a cursor that was given to your organisation"));
    }
}
