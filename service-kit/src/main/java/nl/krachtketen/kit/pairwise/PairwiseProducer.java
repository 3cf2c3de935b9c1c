package nl.krachtketen.kit.pairwise;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;

/** The key that pairwise identifiers hang on, from outside the database. */
@ConfigMapping(prefix = "krachtketen.pairwise")
interface PairwiseConfig {

    /** Base64 of 32 random bytes, the same for all services of one platform; never rotated, because ids must not change. */
    String key();
}

@Singleton
class PairwiseProducer {

    @Produces
    @Singleton
    Pairwise pairwise(PairwiseConfig config) {
        return new Pairwise(Base64.getDecoder().decode(config.key()));
    }
}
