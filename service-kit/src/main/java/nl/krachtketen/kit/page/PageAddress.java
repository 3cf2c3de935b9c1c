package nl.krachtketen.kit.page;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;

/** Where she finds a page that was made for her. */
@ApplicationScoped
public class PageAddress {

    @ConfigMapping(prefix = "krachtketen.pages")
    interface Config {

        /** Scheme and host by which participants reach this service, as in {@code https://krachtketen.example}; QR codes hold it. */
        URI address();
    }

    @Inject
    Config config;

    @Inject
    LinkTokens tokens;

    /**
     * @param path where such pages are, as in {@code /keuze}
     * @param kind what the link is, so that it opens nothing else
     */
    public URI of(String path, String kind, UUID link) {
        return config.address().resolve(path + "/" + tokens.of(kind, link));
    }
}
