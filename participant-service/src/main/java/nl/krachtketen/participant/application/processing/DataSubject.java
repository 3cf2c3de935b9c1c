package nl.krachtketen.participant.application.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.pairwise.Pairwise;

/** A participant's encrypted identifier in the processing log: always the same, and known to no organisation. */
@ApplicationScoped
public class DataSubject {

    public static final String TYPE = "participant";

    /** The log itself, as if it were an organisation that receives identifiers. */
    private static final String LOG = "processing-log";

    @Inject
    Pairwise pairwise;

    public String id(UUID participant) {
        return pairwise.outward(OutwardIds.PARTICIPANT, participant, LOG);
    }
}
