package nl.krachtketen.matching.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.rest.NotArrivedYet;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.matching.domain.OpenOffering;

/** The joint offering, as its events told it. */
public interface Offerings {

    Optional<OpenOffering> find(UUID id);

    /** Those of one municipality that take people in and are not known to be full. */
    List<OpenOffering> openIn(String municipality);

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
