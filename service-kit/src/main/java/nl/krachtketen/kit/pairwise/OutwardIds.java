package nl.krachtketen.kit.pairwise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;

/** Translates identifiers at the edge for whoever is calling. Inside the platform the plain ones are used. */
@ApplicationScoped
public class OutwardIds {

    /** The kind of identifier that every service shares. */
    public static final String PARTICIPANT = "participant";

    @Inject
    Pairwise pairwise;

    @Inject
    Caller caller;

    /** The caller's own form of an identifier. */
    public String outward(String kind, UUID id) {
        return pairwise.outward(kind, id, caller.organisation());
    }

    /** An identifier out of a path: one that was never given to the caller is simply not found. */
    public UUID fromPath(String kind, String outward) {
        return pairwise.inward(kind, outward, caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no " + kind + " with this identifier."));
    }

    /** An identifier out of a body: one that was never given to the caller is invalid input in that field. */
    public UUID fromField(String kind, String field, String outward) {
        return pairwise.inward(kind, outward, caller.organisation())
                .orElseThrow(() -> Problem.invalid(field, "is not an identifier of a " + kind + " that was given to your organisation"));
    }
}
