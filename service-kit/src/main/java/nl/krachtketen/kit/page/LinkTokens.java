package nl.krachtketen.kit.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;

/** What stands in a link: its identifier, sealed under a key that only the configuration has. Nobody can guess one. */
@ApplicationScoped
public class LinkTokens {

    /** Whoever holds a link, as if she were an organisation that receives identifiers. */
    private static final String HERSELF = "herself";

    @Inject
    Pairwise pairwise;

    public String of(String kind, UUID link) {
        return pairwise.outward(kind, link, HERSELF);
    }

    /** The link, if it is one of ours of this kind. */
    public Optional<UUID> link(String kind, String token) {
        return pairwise.inward(kind, token, HERSELF);
    }
}
