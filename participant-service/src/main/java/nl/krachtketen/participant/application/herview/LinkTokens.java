package nl.krachtketen.participant.application.herview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;

/** What stands in a link: its identifier, sealed under a key that only this service's configuration has. Nobody can guess one. */
@ApplicationScoped
public class LinkTokens {

    /** Whoever holds a link, as if she were an organisation that receives identifiers. */
    private static final String HERSELF = "herself";
    private static final String KIND = "view-link";

    @Inject
    Pairwise pairwise;

    public String of(UUID link) {
        return pairwise.outward(KIND, link, HERSELF);
    }

    public Optional<UUID> link(String token) {
        return pairwise.inward(KIND, token, HERSELF);
    }
}
