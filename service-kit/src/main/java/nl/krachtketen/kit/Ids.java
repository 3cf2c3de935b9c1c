package nl.krachtketen.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * Mints identifiers: random UUIDs of version 7, so that indexes grow at their end. Those of one process are in the order in which
 * they were minted, also within a millisecond.
 */
public final class Ids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
