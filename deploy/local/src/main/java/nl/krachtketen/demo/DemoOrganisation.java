package nl.krachtketen.demo;

import java.util.List;

/**
 * A fictional partner in the chain and its system's account.
 *
 * @param oin its organisation number: 20 digits, in a range that is never issued
 * @param municipalities the codes of those it works in; {@code *} for the whole country
 * @param roles what its system may do
 */
public record DemoOrganisation(
        String clientId, String secret, String name, String oin, List<String> municipalities, List<String> roles) {
}
