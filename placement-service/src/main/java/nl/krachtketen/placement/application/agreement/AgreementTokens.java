package nl.krachtketen.placement.application.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;

/** What stands in a link: its identifier, sealed under a key that only the configuration has. Nobody can guess one. */
@ApplicationScoped
public class AgreementTokens {

    /** Whoever holds a link, as if it were an organisation that receives identifiers. */
    private static final String WITHOUT_ACCOUNT = "without-account";

    private static final String KIND = "agreement-link";

    @Inject
    Pairwise pairwise;

    public String of(UUID link) {
        return pairwise.outward(KIND, link, WITHOUT_ACCOUNT);
    }

    Optional<UUID> link(String token) {
        return pairwise.inward(KIND, token, WITHOUT_ACCOUNT);
    }
}
