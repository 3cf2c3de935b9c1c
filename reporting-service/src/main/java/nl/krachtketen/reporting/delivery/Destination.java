package nl.krachtketen.reporting.delivery;

import java.net.InetSocketAddress;
import java.net.URI;

/** An address that was checked, and the very one to connect to: asking for its name again could give another answer. */
record Destination(URI url, InetSocketAddress address) {

    boolean encrypted() {
        return url.getScheme().equalsIgnoreCase("https");
    }

    String pathAndQuery() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
