package nl.krachtketen.reporting.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keeps the clients of partners in Keycloak as the registry says. Everything here may be done again. */
@ApplicationScoped
class LoginServer {

    @Inject
    @RestClient
    KeycloakClients clients;

    /** It did not answer, or refused: whatever was asked is to be asked again. */
    static final class Unavailable extends RuntimeException {

        private Unavailable(Throwable cause) {
            super("Keycloak did not do what was asked: " + cause, cause);
        }
    }

    /** Makes the client if it is not there, and what it is there for if it is. */
    void put(Partner partner) {
        asked(() -> {
            var client = ClientRepresentation.of(partner);
            find(partner).ifPresentOrElse(found -> clients.update(found.id(), client), () -> clients.create(client));
            return null;
        });
    }

    /** A new secret; the one before it ends at once. */
    String renewSecret(Partner partner) {
        return asked(() -> clients.renewSecret(find(partner).orElseThrow().id()).value());
    }

    private Optional<ClientRepresentation.Found> find(Partner partner) {
        return clients.find(partner.clientId()).stream().findFirst();
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw new Unavailable(e);
        }
    }
}
