package nl.krachtketen.demo;

import java.util.List;

/**
 * A fictional person who logs in to the dashboard.
 *
 * @param oin the organisation she works for
 * @param organisation the public name of that organisation
 * @param municipalities the codes of those she may see; {@code *} for the whole country
 */
public record DemoUser(
        String username, String password, String name, String oin, String organisation, List<String> municipalities,
        List<String> roles) {
}
