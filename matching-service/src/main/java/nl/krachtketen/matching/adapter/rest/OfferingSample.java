package nl.krachtketen.matching.adapter.rest;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.matching.domain.OpenOffering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offering by its name. */
@Schema(name = "OfferingSample")
record OfferingSample(UUID offeringId, String title) {

    private static final int A_FEW = 3;

    static List<OfferingSample> aFewOf(List<OpenOffering> offerings) {
        return offerings.stream().limit(A_FEW).map(it -> new OfferingSample(it.id(), it.title())).toList();
    }
}
