package nl.krachtketen.participant.adapter.rest.herview;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import nl.krachtketen.participant.application.herview.LinkTokens;
import nl.krachtketen.participant.domain.herview.ViewLink;

/** Where she finds her page. */
@ApplicationScoped
class HerAddress {

    @ConfigMapping(prefix = "krachtketen.her-view")
    interface Config {

        /** Scheme and host by which participants reach this service, as in {@code https://krachtketen.example}; QR codes hold it. */
        URI address();
    }

    @Inject
    Config config;

    @Inject
    LinkTokens tokens;

    URI of(ViewLink link) {
        return config.address().resolve(HerDataResource.PATH + "/" + tokens.of(link.id()));
    }
}
