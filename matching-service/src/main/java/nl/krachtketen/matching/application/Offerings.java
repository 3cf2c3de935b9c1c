package nl.krachtketen.matching.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.kit.rest.NotArrivedYet;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** The joint offering, as its events told it. */
public interface Offerings {

    Optional<OpenOffering> find(UUID id);

    /** Those around her that take people in, full ones too: of her municipality, and of her region if she goes there. */
    List<OpenOffering> around(Profile her);

    /**
     * Hands over every offering that was changed since a mark, whatever became of it; a few may come twice.
     *
     * @param mark from the call before; null for all there are
     * @return the mark for the next call
     */
    String changedSince(String mark, Consumer<OpenOffering> reader);

    /** Keeps the state of an offering, unless a later one is known. */
    void keep(OpenOffering offering, long sequence);

    /**
     * An offering that a caller named. Its identifier is a plain one that anybody could make up, so if the news of it
     * does not come within the usual patience, it is not found.
     */
    default OpenOffering require(UUID id) {
        return find(id).orElseThrow(() -> new NotArrivedYet(Problem.notFound(
                "There is no offering with this identifier; a new one can take a moment to be known here.")));
    }
}
