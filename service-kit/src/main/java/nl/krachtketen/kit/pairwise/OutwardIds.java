package nl.krachtketen.kit.pairwise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.processing.DataSubjects;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;

/**
 * Translates identifiers at the edge for whoever is calling. Inside the platform the plain ones are used. Whatever is told or
 * asked about a participant passes here with her identifier, so this is where the processing log learns whom it is about.
 */
@ApplicationScoped
public class OutwardIds {

    /** The kind of identifier that every service shares. */
    public static final String PARTICIPANT = "participant";

    /** Where a page begins; nothing is told about whoever was the last on the page before. */
    private static final String CURSOR = "cursor";

    @Inject
    Pairwise pairwise;

    @Inject
    Caller caller;

    @Inject
    DataSubjects subjects;

    /** The caller's own form of an identifier. */
    public String outward(String kind, UUID id) {
        concerns(kind, id);
        return pairwise.outward(kind, id, caller.organisation());
    }

    /** An identifier out of a path: one that was never given to the caller is simply not found. */
    public UUID fromPath(String kind, String outward) {
        UUID id = pairwise.inward(kind, outward, caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no " + kind + " with this identifier."));
        concerns(kind, id);
        return id;
    }

    /** An identifier out of a body: one that was never given to the caller is invalid input in that field. */
    public UUID fromField(String kind, String field, String outward) {
        UUID id = pairwise.inward(kind, outward, caller.organisation())
                .orElseThrow(() -> Problem.invalid(field, "is not an identifier of a " + kind + " that was given to your organisation"));
        if (!field.equals(CURSOR)) {
            concerns(kind, id);
        }
        return id;
    }

    private void concerns(String kind, UUID id) {
        if (kind.equals(PARTICIPANT)) {
            subjects.add(id);
        }
    }
}
