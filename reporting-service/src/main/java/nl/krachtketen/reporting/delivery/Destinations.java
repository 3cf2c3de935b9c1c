package nl.krachtketen.reporting.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** Where the platform may be made to call: partners name the addresses, and must not reach through it what only it can reach. */
@Singleton
class Destinations {

    private static final int LONGEST = 2_000;
    private static final Pattern DOTTED = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    /** A name that ends like this is a number to some resolvers: 2130706433, 127.1, 0x7f.0.0.1, 017700000001. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("(?i)(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

    /** An address that must not be called. */
    static final class Forbidden extends Exception {

        Forbidden(String reason) {
            super(reason, null, false, false);
        }
    }

    private final WebhookConfig config;

    @Inject
    Destinations(WebhookConfig config) {
        this.config = config;
    }

    /** What can be seen of an address without asking for its name. */
    URI read(String written) throws Forbidden {
        URI url = parse(written);
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null || written.length() > LONGEST) {
            throw new Forbidden("must be an absolute URL with a host name, without user, fragment or more than 2,000 characters");
        }
        boolean plain = config.allowLoopback() && "http".equalsIgnoreCase(url.getScheme());
        if (!plain && !"https".equalsIgnoreCase(url.getScheme())) {
            throw new Forbidden("must begin with https://");
        }
        boolean literal = DOTTED.matcher(url.getHost()).matches() || url.getHost().startsWith("[");
        if (!literal && NUMBER_LIKE.matcher(url.getHost()).matches()) {
            throw new Forbidden("must name its host, not number it");
        }
        if (literal) {
            check(url, addresses(url.getHost()));
        }
        return url;
    }

    /** Every address of the name must be one that may be called; the first of them is. */
    Destination resolve(String written) throws Forbidden, UnknownHostException {
        URI url = read(written);
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(url.getHost()));
        check(url, addresses);
        int port = url.getPort() >= 0 ? url.getPort() : url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
        return new Destination(url, new InetSocketAddress(addresses.getFirst(), port));
    }

    private void check(URI url, List<InetAddress> addresses) throws Forbidden {
        boolean plain = url.getScheme().equalsIgnoreCase("http");
        for (InetAddress address : addresses) {
            boolean local = config.allowLoopback() && address.isLoopbackAddress();
            if (!local && (plain || !PublicAddress.is(address))) {
                throw new Forbidden("must be reachable on the internet, by https");
            }
        }
    }

    private static List<InetAddress> addresses(String literal) throws Forbidden {
        try {
            return List.of(InetAddress.getAllByName(literal));
        } catch (UnknownHostException e) {
            throw new Forbidden("must have a host that exists");
        }
    }

    private static URI parse(String written) throws Forbidden {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw new Forbidden("must be a URL");
        }
    }
}
