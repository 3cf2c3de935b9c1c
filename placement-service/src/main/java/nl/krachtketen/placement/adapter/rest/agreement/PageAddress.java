package nl.krachtketen.placement.adapter.rest.agreement;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import nl.krachtketen.placement.application.agreement.AgreementTokens;
import nl.krachtketen.placement.domain.agreement.AgreementLink;

/** Where an agreement can be read without an account. */
@ApplicationScoped
class PageAddress {

    @ConfigMapping(prefix = "krachtketen.agreement-page")
    interface Config {

        /** Scheme and host by which people reach this service, as in {@code https://krachtketen.example}. */
        URI address();
    }

    @Inject
    Config config;

    @Inject
    AgreementTokens tokens;

    URI of(AgreementLink link) {
        return config.address().resolve(AgreementPageResource.PATH + "/" + tokens.of(link.id()));
    }
}
